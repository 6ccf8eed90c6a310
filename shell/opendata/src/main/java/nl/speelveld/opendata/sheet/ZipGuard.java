package nl.speelveld.opendata.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks a zip, and counts what it unpacks to without believing what its directory says.
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
    try (ZipFile file = open(zip)) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (++entries > LIMIT_ENTRIES) {
          return Long.MAX_VALUE;
        }
        try (InputStream in = file.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > LIMIT_BYTES) {
              return total;
            }
          }
        }
      }
    }
    return total;
  }

  /// The one workbook that a zip holds beside other files, as CBS packs a table with its map; the
  /// zip itself where it is a workbook, and where it holds none or several.
  static byte[] workbookIn(byte[] zip) throws IOException {
    List<String> workbooks = new ArrayList<>();
    try (ZipFile file = open(zip)) {
      for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
        if (entry.getName().equals("content.xml")
            || entry.getName().equals("[Content_Types].xml")) {
          return zip;
        }
        if (entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|ods)")) {
          workbooks.add(entry.getName());
        }
      }
    }
    return workbooks.size() == 1 ? entry(zip, workbooks.getFirst()) : zip;
  }

  /// The bytes of one entry; empty where the zip has no such entry.
  static byte[] entry(byte[] zip, String name) throws IOException {
    try (ZipFile file = open(zip)) {
      ZipArchiveEntry entry = file.getEntry(name);
      if (entry == null) {
        return new byte[0];
      }
      try (InputStream in = file.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }

  // why commons-compress, as fastexcel does: java.util.zip refuses, in memory, entries whose size
  // stands behind them, and some programs write workbooks so
  private static ZipFile open(byte[] zip) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get();
  }
}
