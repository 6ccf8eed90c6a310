package nl.speelveld.report.text;

import java.util.Locale;

/// A language in which the house speaks.
public enum Language {
  /// Dutch, plain language (B1), "u".
  NL("nl", Locale.of("nl", "NL")),
  /// English.
  EN("en", Locale.UK);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /// ISO 639-1 code, as in `--lang` and in the `lang` of a page.
  public String code() {
    return code;
  }

  /// Locale by which numbers and dates are written.
  public Locale locale() {
    return locale;
  }
}
