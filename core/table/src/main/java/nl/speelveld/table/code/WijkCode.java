package nl.speelveld.table.code;

/// A wijk as CBS numbers it: the municipality and two signs, `WK036300`. Since 2022 the last two
/// may be letters (`WK0363AA`).
///
/// Read: `WK036300`, `036300`, and `36300` without its first zero. Source: CBS, Kerncijfers wijken
/// en buurten.
///
/// @param number the signs after the letters, `036300`
public record WijkCode(String number) implements Comparable<WijkCode> {
  private static final String FORM = "9999XX";

  public WijkCode {
    if (!Characters.hasForm(number, FORM)) {
      throw new IllegalArgumentException(
          "number is (" + number + "), but needs the form " + FORM + ". Text goes through read.");
    }
  }

  /// Reads a code; the letters may be missing, and with them the zeros before a number of digits.
  public static Reading<WijkCode> read(String text) {
    return AreaCode.read(text, "WK", FORM).map(WijkCode::new, text);
  }

  /// The municipality in which the wijk lies.
  public MunicipalityCode municipality() {
    return new MunicipalityCode(number.substring(0, 4));
  }

  /// The code with its letters, `WK036300`.
  public String code() {
    return "WK" + number;
  }

  @Override
  public int compareTo(WijkCode other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return code();
  }
}
