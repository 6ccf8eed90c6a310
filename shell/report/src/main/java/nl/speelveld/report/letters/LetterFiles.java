package nl.speelveld.report.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// What lies beside the letter in this jar: its style and its letter faces.
final class LetterFiles {
  private static final String STYLE = new String(bytes("letter.css"), StandardCharsets.UTF_8);

  private LetterFiles() {}

  static String style() {
    return STYLE;
  }

  /// A letter face that joins no letters: the table of ligatures is passed over under a name that
  /// nobody looks for.
  // why: the printer writes the sign for joined "ft" without telling which letters it stands for,
  // so that "heeft" is read aloud as "hee" (ISO 19005-3, 6.2.11.7.2)
  static byte[] face(String name) {
    byte[] face = bytes(name);
    int tables = (face[4] & 0xff) << 8 | face[5] & 0xff;
    for (int at = 12; at < 12 + 16 * tables; at += 16) {
      if (new String(face, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        face[at] = 'x';
      }
    }
    return face;
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = LetterFiles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("file (" + name + ") is not in this jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("file (" + name + ") cannot be read", e);
    }
  }
}
