package nl.speelveld.table.code;

/// A municipality (*gemeente*) as CBS numbers it: `GM0363` is Amsterdam.
///
/// Read: `GM0363`, `gm0363`, `0363`, `363`, and ` 637` padded with blanks. `GM0000` is no
/// municipality. A number is given out once; which number follows which is told by the identity
/// package. Source: CBS, Gebieden in Nederland.
///
/// @param number the signs after the letters, `0363`
public record MunicipalityCode(String number) implements Comparable<MunicipalityCode> {
  private static final String FORM = "9999";

  public MunicipalityCode {
    if (!Characters.hasForm(number, FORM)) {
      throw new IllegalArgumentException(
          "number is (" + number + "), but needs the form " + FORM + ". Text goes through read.");
    }
  }

  /// Reads a code; the letters may be missing, and with them the zeros before a number of digits.
  public static Reading<MunicipalityCode> read(String text) {
    return AreaCode.read(text, "GM", FORM).map(MunicipalityCode::new, text);
  }

  /// The code with its letters, `GM0363`.
  public String code() {
    return "GM" + number;
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return code();
  }
}
