package nl.speelveld.table.code;

/// A buurt as CBS numbers it: the wijk and two digits, `BU03630000`.
///
/// Read: `BU03630000`, `03630000`, and `3630000` without its first zero. Source: CBS, Kerncijfers
/// wijken en buurten.
///
/// @param number the signs after the letters, `03630000`
public record BuurtCode(String number) implements Comparable<BuurtCode> {
  private static final String FORM = "9999XX99";

  public BuurtCode {
    if (!Characters.hasForm(number, FORM)) {
      throw new IllegalArgumentException(
          "number is (" + number + "), but needs the form " + FORM + ". Text goes through read.");
    }
  }

  /// Reads a code; the letters may be missing, and with them the zeros before a number of digits.
  public static Reading<BuurtCode> read(String text) {
    return AreaCode.read(text, "BU", FORM).map(BuurtCode::new, text);
  }

  /// The wijk in which the buurt lies.
  public WijkCode wijk() {
    return new WijkCode(number.substring(0, 6));
  }

  /// The municipality in which the buurt lies.
  public MunicipalityCode municipality() {
    return wijk().municipality();
  }

  /// The code with its letters, `BU03630000`.
  public String code() {
    return "BU" + number;
  }

  @Override
  public int compareTo(BuurtCode other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return code();
  }
}
