package nl.speelveld.web.signin;

import java.util.Locale;

/// A code as a family copies it from a letter: in small letters, with blanks, without hyphens.
final class Codes {
  private static final int LENGTH = 12;
  private static final int MOST = 40;

  private Codes() {}

  /// The code as it is written: `7KQM-P3RT-XW9F`. What cannot be one comes back cut off.
  static String written(String typed) {
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return bare.length() == LENGTH
        ? bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)
        : bare.substring(0, Math.min(MOST, bare.length()));
  }
}
