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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.store.backup.CopyReading;
import nl.speelveld.store.backup.CopyWriting;
import nl.speelveld.store.backup.Manifest;
import nl.speelveld.store.database.Database;
import nl.speelveld.store.database.SqlState;
import nl.speelveld.store.database.StoreSettings;

/// A whole store as one file, and a store from that file. H2 or PostgreSQL makes no difference.
///
/// The file holds what the database holds: sealed cells stay sealed, and the key is not in it. Keep
/// a copy of the key elsewhere; without it nobody reads a child or a list again. Who was signed in
/// and links that were sent are left out.
public final class Backup {
  private static final Duration RETAINED = Duration.ofSeconds(30);

  private Backup() {}

  /// Writes everything, as it stands at one moment, while the store goes on. The file is there as a
  /// whole or not at all, and only its owner can read it.
  public static Manifest write(DatabaseStore store, Path file, Instant now) {
    return write(store.database(), file, now);
  }

  /// Writes everything of a store that another process may have open.
  ///
  /// @return empty where there is no store
  public static Optional<Manifest> write(StoreSettings settings, Path file, Instant now) {
    if (settings.file().isPresent() && !Files.exists(settings.file().get())) {
      return Optional.empty();
    }
    try (Database database = Database.asItIs(settings)) {
      return database.schema().isEmpty()
          ? Optional.empty()
          : Optional.of(write(database, file, now));
    } catch (RuntimeException refused) {
      if (settings.file().isPresent() && SqlState.isInUse(refused)) {
        return Optional.of(writeBeside(settings.file().get(), file, now));
      }
      throw refused;
    }
  }

  /// Copies the file of H2 while another process writes it, and writes from there. What a process
  /// committed is in its file, and stays there for 45 seconds after nothing refers to it any more;
  /// so a file that was read in less is one that H2 opens as after a fall.
  private static Manifest writeBeside(Path live, Path file, Instant now) {
    try {
      Path folder = Files.createTempDirectory(file.toAbsolutePath().resolveSibling(""), "copy");
      try {
        long begun = System.nanoTime();
        Files.copy(live, folder.resolve(live.getFileName()));
        if (System.nanoTime() - begun > RETAINED.toNanos()) {
          throw new IllegalStateException(
              "copying (" + live + ") took longer than (" + RETAINED + "). Stop the server first.");
        }
        try (Database database = Database.asItIs(StoreSettings.folder(folder))) {
          return write(database, file, now);
        }
      } finally {
        delete(folder);
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException("cannot copy (" + live + ")", unwritten);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  private static Manifest write(Database database, Path file, Instant now) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.deleteIfExists(next);
      Manifest manifest;
      try (FileChannel channel = FileChannel.open(next, fresh(), owner())) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        manifest = CopyWriting.write(database, out, now);
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
