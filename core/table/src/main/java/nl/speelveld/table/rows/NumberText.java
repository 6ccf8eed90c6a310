package nl.speelveld.table.rows;

/// Tells whether a text is a decimal number: `12`, `-3`, `0,5`, `1.5e-3`. Not `NaN`, `0x1p3`, `1d`,
/// `1.250,5` or `1 250`, of which Java would read some and people others.
final class NumberText {
  private NumberText() {}

  static boolean isNumber(String text) {
    int at = sign(text, 0);
    int whole = digits(text, at);
    int end = whole;
    if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
      end = digits(text, end + 1);
      if (end == whole + 1 && whole == at) {
        return false; // a mark without digits
      }
    } else if (whole == at) {
      return false;
    }
    return end == text.length() || isExponent(text, end);
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int first = sign(text, at + 1);
    return first < text.length() && digits(text, first) == text.length();
  }

  private static int sign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
