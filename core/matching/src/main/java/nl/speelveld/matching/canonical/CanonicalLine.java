package nl.speelveld.matching.canonical;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one way in which a row of facts is written: fields with commas between them, no line end.
///
/// Each field is brought to Unicode form NFC. A field that holds a comma or a double quote stands
/// between double quotes, and its double quotes are doubled; no other field is quoted. Fields never
/// hold control characters and never begin or end with a blank: see [#isClean].
public final class CanonicalLine {
  /// The order of lines: by their UTF-8 bytes, each byte taken as 0 … 255.
  public static final Comparator<String> ORDER =
      (a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b));

  private CanonicalLine() {}

  /// The line of these fields.
  public static String of(String... fields) {
    return of(Arrays.asList(fields));
  }

  /// The line of these fields.
  ///
  /// @throws IllegalArgumentException for a field that is not clean
  public static String of(List<String> fields) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < fields.size(); at++) {
      line.append(at == 0 ? "" : ",").append(field(fields.get(at)));
    }
    return line.toString();
  }

  /// The fields of a line, where it is written as this class writes it; one fact has one writing.
  public static Optional<List<String>> findFields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append('"');
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    boolean same = fields.stream().allMatch(CanonicalLine::isClean) && of(fields).equals(line);
    return same ? Optional.of(List.copyOf(fields)) : Optional.empty();
  }

  /// A file of lines: each line ends with one line feed, also the last.
  public static String file(Collection<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /// The text in Unicode form NFC, in which one word has one spelling.
  public static String normal(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Whether a text may be a field: no control character, no half of a surrogate pair, and no blank
  /// at either end. The empty text may.
  public static boolean isClean(String text) {
    if (isPlain(text)) {
      return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (Character.isISOControl(character) || isLineEnd(character) || isHalf(character)) {
        return false;
      }
    }
    return text.strip().equals(text);
  }

  /// Whether all signs are those of a plain keyboard, which nearly every name and number is: then
  /// there is one spelling, and no sign to refuse. Saves half the time of sealing a round.
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLineEnd(int character) {
    return character == 0x2028 || character == 0x2029;
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /// These lines in their order. Each is turned to bytes once, not at every comparison.
  public static List<String> sorted(Collection<String> lines) {
    return lines.stream()
        .map(line -> new Encoded(line, bytes(line)))
        .sorted((a, b) -> Arrays.compareUnsigned(a.bytes(), b.bytes()))
        .map(Encoded::line)
        .toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // lives inside one sort only
  private record Encoded(String line, byte[] bytes) {}

  private static String field(String text) {
    if (!isClean(text)) {
      throw new IllegalArgumentException(
          "a field of ("
              + text.length()
              + ") characters has a control character or a blank at an"
              + " end. Check names before the draw.");
    }
    String normal = normal(text);
    boolean plain = normal.indexOf(',') < 0 && normal.indexOf('"') < 0;
    return plain ? normal : '"' + normal.replace("\"", "\"\"") + '"';
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
