package nl.speelveld.web.officer.rules.form;

import java.math.BigDecimal;

/// A number as it stands in a field: without exponent, and without a nought that says nothing.
final class NumberText {
  private NumberText() {}

  static String of(double number) {
    String plain = new BigDecimal(Double.toString(number)).toPlainString();
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }
}
