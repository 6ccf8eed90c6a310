package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells before the work begins whether a directory can be made or written to.
final class OutputPlace {
  private OutputPlace() {}

  /// A directory to write in; a place that refuses is wrong use.
  static Path writable(Path directory) {
    Path near = directory.toAbsolutePath().normalize();
    while (near.getParent() != null && !Files.exists(near)) {
      near = near.getParent();
    }
    try {
      // why a trial: what permissions say is not what every file system does
      Files.delete(Files.createTempFile(near, ".speelveld", ""));
      return directory;
    } catch (IOException refused) {
      throw refused(directory);
    }
  }

  /// What is said of a place that refuses.
  static WrongUse refused(Path place) {
    return new WrongUse("place.refused", arg("place", place.toString()));
  }
}
