package nl.speelveld.table.code;

import java.util.Locale;

/// Signs of codes: capitals, without the blanks, quotes and marks that files put around them.
final class Characters {
  private Characters() {}

  // blanks include the no-break space of spreadsheets
  static String clean(String text) {
    return text.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT);
  }

  static boolean allDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  /// Whether each sign is what the form asks: `9` a digit, `A` a capital, `X` either.
  static boolean hasForm(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int at = 0; at < form.length(); at++) {
      char letter = text.charAt(at);
      boolean digit = letter >= '0' && letter <= '9';
      boolean capital = letter >= 'A' && letter <= 'Z';
      boolean fits =
          switch (form.charAt(at)) {
            case '9' -> digit;
            case 'A' -> capital;
            default -> digit || capital;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  static String padded(String digits, int length) {
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  static <C> Reading<C> wrong(String text, CodeFault fault) {
    return new Reading.Unreadable<>(text, fault);
  }
}
