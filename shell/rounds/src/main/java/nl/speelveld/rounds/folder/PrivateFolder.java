package nl.speelveld.rounds.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder with what nobody else may see.
final class PrivateFolder {
  private final Path folder;

  PrivateFolder(Path folder) throws IOException {
    this.folder = folder;
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  /// Something that is done while nobody else does it.
  interface Work {
    /// Whether it was done.
    boolean run() throws IOException;
  }

  /// Does this alone; not at all where somebody else is at it.
  boolean alone(Work work) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      return lock != null && work.run();
    } catch (OverlappingFileLockException held) { // why: the same program, another thread
      return false;
    }
  }

  void write(String file, String text) throws IOException {
    Path next = folder.resolve(file + ".next");
    Durable.write(next, text);
    Files.move(
        next,
        folder.resolve(file),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
