package nl.speelveld.table.masked;

import java.util.Locale;

/// What a cell of a file says about a count: a number, a mask, nothing, or something else.
///
/// Read: whole numbers, also with blanks around them or a decimal part of zeros (`12`, ` 12 `,
/// `12,0`); `<5`, `< 5` and `<10` (1 up to one less); `-1` (DUO's mask, 1 to 4); empty, `.`, `-`
/// and CBS's missing codes of −99990 and lower (not stated). Nothing is guessed: everything else is
/// [NotACount]. A thousands separator is not read, `1.250` could mean two things.
public sealed interface CountText {
  /// A known or masked count.
  record Stated(CountRange range) implements CountText {}

  /// The cell is empty or holds a sign for "not stated".
  record NotStated() implements CountText {}

  /// The text is not a count.
  record NotACount(String text) implements CountText {}

  /// Reads the text of a cell.
  static CountText read(String text) {
    String trimmed = text.strip().toLowerCase(Locale.ROOT);
    if (trimmed.isEmpty() || trimmed.equals(".") || trimmed.equals("-")) {
      return new NotStated();
    }
    if (trimmed.startsWith("<")) {
      return mask(trimmed.substring(1).strip(), text);
    }
    if (trimmed.equals("-1")) {
      return new Stated(CountRange.MASKED);
    }
    if (trimmed.startsWith("-99")) {
      return missingCode(trimmed, text);
    }
    return number(trimmed, text);
  }

  private static CountText mask(String limit, String text) {
    return number(limit, text) instanceof Stated(CountRange range) && range.low() >= 2
        ? new Stated(new CountRange(1, range.low() - 1))
        : new NotACount(text);
  }

  private static CountText missingCode(String trimmed, String text) {
    boolean digits =
        trimmed.length() <= 12 && trimmed.substring(1).chars().allMatch(CountText::isDigit);
    return digits && Long.parseLong(trimmed) <= -99990 ? new NotStated() : new NotACount(text);
  }

  private static CountText number(String trimmed, String text) {
    int end = 0;
    while (end < trimmed.length() && isDigit(trimmed.charAt(end))) {
      end++;
    }
    if (end == 0 || end > 12 || !isZeroFraction(trimmed, end)) {
      return new NotACount(text);
    }
    return new Stated(CountRange.exactly(Long.parseLong(trimmed.substring(0, end))));
  }

  // "12,0" and "12.0" are 12, "1.250" is not read: the fraction holds at most two zeros
  private static boolean isZeroFraction(String trimmed, int end) {
    String rest = trimmed.substring(end);
    return rest.isEmpty()
        || rest.equals(",0")
        || rest.equals(",00")
        || rest.equals(".0")
        || rest.equals(".00");
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }
}
