package nl.speelveld.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where pages of the monitor stay printed: `printed/HASH` in the data folder.
///
/// HASH is over the content of the data and over the program that prints, so that nothing is shown
/// that this program would not compute from these data. Folders of other programs are removed.
final class PrintedFolder {
  private static final String NAME = "printed";

  private PrintedFolder() {}

  /// The folder; empty where the data folder can only be read and holds none. Cost: reads all data
  /// once, for the country some 12 MB.
  static Optional<Path> find(Path data) {
    Path all = data.resolve(NAME);
    Path own = all.resolve(hash(data));
    if (Files.isDirectory(own)) {
      return Optional.of(own);
    }
    if (!Files.isWritable(data)) {
      return Optional.empty();
    }
    try {
      removeOthers(all);
      Files.createDirectories(own);
      return Optional.of(own);
    } catch (IOException refused) {
      return Optional.empty(); // why not thrown: the pages are the same without it, and slower
    }
  }

  private static String hash(Path data) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((Version.text() + " " + program()).getBytes(StandardCharsets.UTF_8));
      for (Path file : files(data)) {
        digest.update(("\n" + data.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("this Java has no SHA-256", absent);
    }
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !data.relativize(file).startsWith(NAME))
          .sorted()
          .toList();
    }
  }

  /// The size and age of the jar, or of the newest of the classes: two builds of one version differ
  /// in them.
  private static String program() throws IOException {
    Path code;
    try {
      code =
          Path.of(PrintedFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException odd) {
      throw new IllegalStateException("the program does not know where it is", odd);
    }
    if (Files.isRegularFile(code)) {
      return Files.size(code) + " " + Files.getLastModifiedTime(code);
    }
    try (Stream<Path> all =
        Files.find(code, Integer.MAX_VALUE, (file, its) -> its.isRegularFile())) {
      return all.map(PrintedFolder::age).max(Long::compare).orElse(0L).toString();
    }
  }

  private static long age(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime().toMillis();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static void removeOthers(Path all) throws IOException {
    if (!Files.isDirectory(all)) {
      return;
    }
    try (Stream<Path> old = Files.walk(all)) {
      for (Path file : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
