package nl.speelveld.opendata.text;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Numbers as Dutch files write them: padded with blanks, with a decimal comma or a point, with `%`
/// behind, or with nothing before the comma (`,5`).
///
/// A number with two decimal signs (`1.234,5`, `1.234.567`) is not understood: which sign divides
/// thousands would be a guess.
public final class NumberText {
  private static final double[] POWER_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private NumberText() {}

  /// A whole number that fits an `int`; `12.0` and `12,0` are whole too. Empty where it is none.
  public static OptionalInt whole(String text) {
    int end = text.length();
    int at = end > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    long value = 0;
    int digits = 0;
    for (; at < end && isDigit(text.charAt(at)); at++, digits++) {
      value = value * 10 + (text.charAt(at) - '0');
      if (value > Integer.MAX_VALUE) {
        return OptionalInt.empty();
      }
    }
    if (digits == 0 || !onlyZeroDecimals(text, at)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) (text.charAt(0) == '-' ? -value : value));
  }

  private static boolean onlyZeroDecimals(String text, int from) {
    if (from == text.length()) {
      return true;
    }
    if ((text.charAt(from) != '.' && text.charAt(from) != ',') || from + 1 == text.length()) {
      return false;
    }
    for (int at = from + 1; at < text.length(); at++) {
      if (text.charAt(at) != '0') {
        return false;
      }
    }
    return true;
  }

  /// A finite number. Empty where it is none.
  public static OptionalDouble decimal(String text) {
    String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    int length = bare.length();
    int at = length > 0 && (bare.charAt(0) == '-' || bare.charAt(0) == '+') ? 1 : 0;
    long mantissa = 0;
    int digits = 0;
    int decimals = -1; // -1 until the decimal sign
    for (; at < length; at++) {
      char sign = bare.charAt(at);
      if (isDigit(sign)) {
        mantissa = mantissa * 10 + (sign - '0');
        digits++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if ((sign == ',' || sign == '.') && decimals < 0) {
        decimals = 0;
      } else {
        return exponent(bare);
      }
    }
    if (digits == 0) {
      return OptionalDouble.empty();
    }
    if (digits > 15) { // why: beyond 2⁵³ the quick way would round twice
      return parsed(bare);
    }
    double value = decimals > 0 ? mantissa / POWER_OF_TEN[decimals] : mantissa;
    return OptionalDouble.of(bare.charAt(0) == '-' ? -value : value);
  }

  // 1.2E-4, as spreadsheets write small numbers
  private static OptionalDouble exponent(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (e <= 0 || e == text.length() - 1 || !isDigit(text.charAt(text.length() - 1))) {
      return OptionalDouble.empty();
    }
    for (int at = 0; at < text.length(); at++) {
      if (!isDigit(text.charAt(at)) && "+-.,eE".indexOf(text.charAt(at)) < 0) {
        return OptionalDouble.empty();
      }
    }
    return parsed(text);
  }

  private static OptionalDouble parsed(String text) {
    try {
      double value = Double.parseDouble(text.replace(',', '.'));
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
