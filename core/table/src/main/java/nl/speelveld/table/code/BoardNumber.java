package nl.speelveld.table.code;

/// A school board (*bevoegd gezag*) as DUO numbers it: five digits, `41632`.
///
/// Read: `41632`, and `632` without its zeros. Source: DUO, BEVOEGD_GEZAG_NUMMER.
///
/// @param number five digits
public record BoardNumber(String number) implements Comparable<BoardNumber> {
  public BoardNumber {
    if (!Characters.hasForm(number, "99999")) {
      throw new IllegalArgumentException(
          "number is (" + number + "), but needs five digits. Text goes through read.");
    }
  }

  /// Reads a board number.
  public static Reading<BoardNumber> read(String text) {
    String clean = Characters.clean(text);
    if (clean.isEmpty()) {
      return Characters.wrong(text, CodeFault.EMPTY);
    }
    if (!Characters.allDigits(clean)) {
      return Characters.wrong(text, CodeFault.WRONG_CHARACTERS);
    }
    if (clean.length() > 5) {
      return Characters.wrong(text, CodeFault.WRONG_LENGTH);
    }
    String number = Characters.padded(clean, 5);
    return number.equals("00000")
        ? Characters.wrong(text, CodeFault.OUT_OF_RANGE)
        : new Reading.Code<>(new BoardNumber(number));
  }

  @Override
  public int compareTo(BoardNumber other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number;
  }
}
