package nl.speelveld.table.code;

/// The four digits of a Dutch postcode, 1000 … 9999: an area of some 4,000 inhabitants.
///
/// @param digits 1000 … 9999
public record Postcode4(int digits) implements Comparable<Postcode4> {
  public Postcode4 {
    if (digits < 1000 || digits > 9999) {
      throw new IllegalArgumentException(
          "digits is (" + digits + "), but Dutch postcodes run from 1000 to 9999");
    }
  }

  /// Reads `1011`, `1011 AB` or `1011AB`. Numbers that stand for abroad or unknown are out of range
  /// here: [HomeArea] reads those.
  public static Reading<Postcode4> read(String text) {
    String clean = Characters.clean(text);
    if (clean.isEmpty()) {
      return Characters.wrong(text, CodeFault.EMPTY);
    }
    String digits = clean.length() > 4 ? clean.substring(0, 4) : clean;
    String letters = clean.substring(digits.length()).strip();
    if (!Characters.allDigits(digits)) {
      return Characters.wrong(text, CodeFault.WRONG_CHARACTERS);
    }
    if (digits.length() != 4 || (!letters.isEmpty() && letters.length() != 2)) {
      return Characters.wrong(text, CodeFault.WRONG_LENGTH);
    }
    if (!letters.isEmpty() && !Characters.hasForm(letters, "AA")) {
      return Characters.wrong(text, CodeFault.WRONG_CHARACTERS);
    }
    return digits.startsWith("0")
        ? Characters.wrong(text, CodeFault.OUT_OF_RANGE)
        : new Reading.Code<>(new Postcode4(Integer.parseInt(digits)));
  }

  @Override
  public int compareTo(Postcode4 other) {
    return Integer.compare(digits, other.digits);
  }

  @Override
  public String toString() {
    return Integer.toString(digits);
  }
}
