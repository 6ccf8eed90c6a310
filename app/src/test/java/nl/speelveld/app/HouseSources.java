package nl.speelveld.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The Java sources of all modules, as text.
final class HouseSources {
  private HouseSources() {}

  /// One file.
  record Source(Path path, List<String> lines) {
    String packageName() {
      return lines.stream()
          .filter(line -> line.startsWith("package "))
          .findFirst()
          .map(line -> line.substring(8, line.length() - 1))
          .orElse("");
    }

    /// Packages of the house that the file imports, classes of classes included.
    Stream<String> importedPackages() {
      return lines.stream()
          .filter(line -> line.startsWith("import "))
          .map(line -> line.replaceFirst("^import (static )?", "").replace(";", ""))
          .filter(name -> name.startsWith("nl.speelveld."))
          .map(name -> name.replaceFirst("\\.[A-Z*].*$", ""));
    }
  }

  /// All sources in a part of the tree: `main` or `test`.
  static List<Source> of(String part) {
    Path root = Path.of(System.getProperty("speelveld.root", ".."));
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/src/" + part + "/"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .map(HouseSources::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot walk (" + root + ")", unreadable);
    }
  }

  private static Source read(Path file) {
    try {
      return new Source(file, Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }
}
