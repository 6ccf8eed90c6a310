package nl.speelveld.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import nl.speelveld.store.backup.CopyReading;
import nl.speelveld.store.backup.CopyWriting;
import nl.speelveld.store.backup.Manifest;
import nl.speelveld.store.database.StoreSettings;

/// A whole store as one file, and a store from that file. H2 or PostgreSQL makes no difference.
///
/// The file holds what the database holds: sealed cells stay sealed, and the key is not in it. Keep
/// a copy of the key elsewhere; without it nobody reads a child or a list again. Who was signed in
/// and links that were sent are left out.
public final class Backup {
  private Backup() {}

  /// Writes everything, as it stands at one moment, while the store goes on. The file is there as a
  /// whole or not at all, and only its owner can read it.
  public static Manifest write(DatabaseStore store, Path file, Instant now) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.deleteIfExists(next);
      Manifest manifest;
      try (FileChannel channel = FileChannel.open(next, fresh(), owner())) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        manifest = CopyWriting.write(store.database(), out, now);
        out.flush();
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return manifest;
    } catch (IOException unwritten) {
      throw new UncheckedIOException("cannot write the copy (" + file + ")", unwritten);
    }
  }

  private static Set<StandardOpenOption> fresh() {
    return Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static FileAttribute<?>[] owner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /// Fills an empty database; everything or nothing.
  public static CopyReading.Result restore(Path file, StoreSettings settings) {
    return CopyReading.restore(file, settings);
  }
}
