package nl.speelveld.opendata.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The text of one file as the publishers write it: separator, quotes where needed, line ends,
/// character set.
final class DuoText {
  /// What DUO writes.
  static final Charset CP1252 = Charset.forName("windows-1252");

  private final char separator;
  private final String lineEnd;
  private final StringBuilder text = new StringBuilder();

  private DuoText(char separator, String lineEnd) {
    this.separator = separator;
    this.lineEnd = lineEnd;
  }

  /// Semicolons and plain line ends.
  static DuoText semicolons() {
    return new DuoText(';', "\n");
  }

  /// Semicolons and the line ends of Windows.
  static DuoText windows() {
    return new DuoText(';', "\r\n");
  }

  /// Commas.
  static DuoText commas() {
    return new DuoText(',', "\n");
  }

  /// Adds a line as it stands.
  DuoText line(String line) {
    text.append(line).append(lineEnd);
    return this;
  }

  /// Adds a row of fields.
  DuoText row(Object... fields) {
    for (int at = 0; at < fields.length; at++) {
      if (at > 0) {
        text.append(separator);
      }
      text.append(quoted(String.valueOf(fields[at])));
    }
    text.append(lineEnd);
    return this;
  }

  /// Adds a row of texts followed by counts.
  DuoText row(List<String> fields, int[] counts) {
    List<String> all = new ArrayList<>(fields);
    Arrays.stream(counts).mapToObj(Integer::toString).forEach(all::add);
    return row(all.toArray());
  }

  private String quoted(String field) {
    boolean plain = field.indexOf(separator) < 0 && field.indexOf('"') < 0;
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  /// Writes the file in the character set of DUO.
  void write(Path file) {
    write(file, text.toString().getBytes(CP1252));
  }

  /// Writes the file in UTF-8.
  void writeUtf8(Path file) {
    write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
