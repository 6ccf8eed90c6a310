package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// A file that holds one long number in hexadecimal digits: a secret, or its hash.
final class SecretFile {
  private static final int MOST_BYTES = 4096;

  private SecretFile() {}

  /// The digits in a file; a file that is not there is wrong use.
  static String read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("file.absent", arg("file", file.toString()));
    }
    try (var in = Files.newInputStream(file)) {
      // why not UTF-8: a file of another kind must not end in a fault of ours
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1)
          .strip()
          .toLowerCase(Locale.ROOT);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  /// The digits themselves, or those in the file of this name.
  static String textOf(String digitsOrFile) {
    try {
      Path file = Path.of(digitsOrFile);
      return Files.isRegularFile(file) ? read(file) : digitsOrFile.strip();
    } catch (InvalidPathException noFile) {
      return digitsOrFile.strip();
    }
  }
}
