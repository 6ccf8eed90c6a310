package nl.speelveld.web.signin;

import java.util.Locale;

/// A code as a family copies it from a letter: in small letters, with blanks, without hyphens.
final class Codes {
  /// How many letters and digits a code has.
  static final int LENGTH = 12;

  private static final int MOST = 40;

  private Codes() {}

  /// The code as it is written: `7KQM-P3RT-XW9F`. What cannot be one comes back cut off.
  static String written(String typed) {
    String bare = bare(typed);
    return bare.length() == LENGTH
        ? bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)
        : bare.substring(0, Math.min(MOST, bare.length()));
  }

  /// How many letters and digits were typed.
  static int signs(String typed) {
    return bare(typed).length();
  }

  private static String bare(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
