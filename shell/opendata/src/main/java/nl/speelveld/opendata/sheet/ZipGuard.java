package nl.speelveld.opendata.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Counts what a zip unpacks to, without believing what its directory says.
final class ZipGuard {
  /// The largest file of CBS unpacks to 20 MB.
  static final long LIMIT_BYTES = 512L << 20;

  private static final int LIMIT_ENTRIES = 10_000;

  private ZipGuard() {}

  /// Number of bytes that all entries unpack to; stops counting when it passes the limit.
  static long unpackedBytes(byte[] zip) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    int entries = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        if (++entries > LIMIT_ENTRIES) {
          return Long.MAX_VALUE;
        }
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          total += read;
          if (total > LIMIT_BYTES) {
            return total;
          }
        }
      }
    }
    return total;
  }

  /// The bytes of one entry; empty where the zip has no such entry.
  static byte[] entry(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    return new byte[0];
  }
}
