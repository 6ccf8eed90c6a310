package nl.speelveld.table.code;

/// An identifier of RIO, the register of institutions and programmes: three digits, a letter that
/// tells what it is, three digits.
///
/// `101X405` is a location, `105B107` a board, `100A219` a provider of education. Source: RIO LOD
/// API v2.
///
/// @param kind what is identified
/// @param id the identifier, `101X405`
public record RioId(Kind kind, String id) implements Comparable<RioId> {
  /// What a RIO identifier can stand for.
  public enum Kind {
    /// A place where is taught (*onderwijslocatie*), letter X.
    LOCATION('X'),
    /// A school board (*onderwijsbestuur*), letter B.
    BOARD('B'),
    /// A provider of education (*onderwijsaanbieder*), letter A.
    PROVIDER('A');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  public RioId {
    if (!Characters.hasForm(id, "999A999") || id.charAt(3) != kind.letter) {
      throw new IllegalArgumentException(
          "id is ("
              + id
              + ") of kind ("
              + kind
              + "), but needs the form 999"
              + kind.letter
              + "999");
    }
  }

  /// Reads an identifier of any kind.
  public static Reading<RioId> read(String text) {
    String clean = Characters.clean(text);
    if (clean.isEmpty()) {
      return Characters.wrong(text, CodeFault.EMPTY);
    }
    if (clean.length() != 7) {
      return Characters.wrong(text, CodeFault.WRONG_LENGTH);
    }
    if (Characters.hasForm(clean, "999A999")) {
      for (Kind kind : Kind.values()) {
        if (kind.letter == clean.charAt(3)) {
          return new Reading.Code<>(new RioId(kind, clean));
        }
      }
    }
    return Characters.wrong(text, CodeFault.WRONG_CHARACTERS);
  }

  @Override
  public int compareTo(RioId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
