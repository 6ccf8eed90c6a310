package nl.speelveld.table.code;

/// A location of a school: the BRIN of the institution (two digits, two letters) and the number of
/// the location (two digits). Written together as `16AH00`.
///
/// Read: `16AH00`, `16ah00`, ` 16AH 00`, `16AH0` in one column; `16AH` and `0`, `00` or `16AH00` in
/// two. Not read: `16AH` alone (which location?), and `00AP|C1`, the key of the Inspectorate, of
/// which only the institution is certain. Source: DUO, open onderwijsdata; RIO API v2,
/// vestigingscode.
///
/// @param institution the BRIN, `16AH`
/// @param location the location, `00` … `99`
public record SchoolLocation(String institution, String location)
    implements Comparable<SchoolLocation> {
  public SchoolLocation {
    if (!Characters.hasForm(institution, "99AA") || !Characters.hasForm(location, "99")) {
      throw new IllegalArgumentException(
          "school is ("
              + institution
              + ")("
              + location
              + "), but needs the form 99AA and 99. Text from files goes through read.");
    }
  }

  /// Reads institution and location from one column.
  public static Reading<SchoolLocation> read(String text) {
    String clean = Characters.clean(text);
    if (clean.isEmpty()) {
      return Characters.wrong(text, CodeFault.EMPTY);
    }
    if (clean.length() < 4 || !Characters.hasForm(clean.substring(0, 4), "99AA")) {
      return Characters.wrong(
          text, clean.length() < 4 ? CodeFault.WRONG_LENGTH : CodeFault.WRONG_CHARACTERS);
    }
    String institution = clean.substring(0, 4);
    String rest = clean.substring(4).strip();
    if (rest.startsWith("|")) {
      return new Reading.Ambiguous<>(text, institution, CodeFault.LOCATION_IS_AN_INSPECTION_UNIT);
    }
    return withLocation(institution, rest, text);
  }

  /// Reads an institution and a location from two columns. The second may repeat the first (`16AH`,
  /// `16AH00`), and must then agree with it.
  public static Reading<SchoolLocation> read(String institution, String location) {
    String brin = Characters.clean(institution);
    String rest = Characters.clean(location);
    String both = institution + " " + location;
    if (brin.isEmpty()) {
      return Characters.wrong(both, CodeFault.EMPTY);
    }
    if (!Characters.hasForm(brin, "99AA")) {
      return Characters.wrong(
          both, brin.length() == 4 ? CodeFault.WRONG_CHARACTERS : CodeFault.WRONG_LENGTH);
    }
    if (!Characters.hasForm(rest, "99AA99")) {
      return withLocation(brin, rest, both);
    }
    return rest.startsWith(brin)
        ? withLocation(brin, rest.substring(4), both)
        : Characters.wrong(both, CodeFault.COLUMNS_DISAGREE);
  }

  private static Reading<SchoolLocation> withLocation(
      String institution, String location, String text) {
    if (location.isEmpty()) {
      return Characters.wrong(text, CodeFault.LOCATION_IS_MISSING);
    }
    if (!Characters.allDigits(location)) {
      return Characters.wrong(text, CodeFault.WRONG_CHARACTERS);
    }
    return location.length() > 2
        ? Characters.wrong(text, CodeFault.WRONG_LENGTH)
        : new Reading.Code<>(new SchoolLocation(institution, Characters.padded(location, 2)));
  }

  /// The code in one piece, `16AH00`.
  public String code() {
    return institution + location;
  }

  @Override
  public int compareTo(SchoolLocation other) {
    return code().compareTo(other.code());
  }

  @Override
  public String toString() {
    return code();
  }
}
