package nl.speelveld.opendata.duo;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.Position;
import nl.speelveld.opendata.tables.SchoolAddress;
import nl.speelveld.opendata.tables.SchoolProfile;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.SchoolTable;

/// Where the columns of a school stand in a DUO file, whatever this year's names are.
final class SchoolColumns {
  private static final String[] BRIN = {"BRIN_NUMMER", "INSTELLINGSCODE", "BRIN", "BRINNUMMER"};
  private static final String[] LOCATION = {"VESTIGINGSNUMMER", "VESTIGINGSCODE"};

  private Optional<SchoolRow> last = Optional.empty();
  private Same lastSame = new Same("", "", "", Moment.UNKNOWN);
  private final int brin;
  private final int location;
  private final int kind;
  private final int name;
  private final int denomination;
  private final int board;
  private final int cluster;
  private final int structure;
  private final int street;
  private final int houseNumber;
  private final int postcode;
  private final int place;
  private final int municipalityCode;
  private final int municipality;
  private final int province;

  SchoolColumns(Header header) {
    brin = header.find(BRIN);
    location = header.find(LOCATION);
    kind = header.find("SOORT_PO", "TYPE_PO", "SOORT_ONDERWIJS");
    name =
        header.find(
            "INSTELLINGSNAAM_VESTIGING",
            "VESTIGINGSNAAM",
            "NAAM_INSTELLING",
            "NAAM_VESTIGING",
            "INSTELLINGSNAAM");
    denomination = header.find("DENOMINATIE_VESTIGING", "DENOMINATIE");
    board = header.find("BEVOEGD_GEZAG_NUMMER", "BEVOEGD_GEZAG_CODE", "BEVOEGDGEZAGNUMMER");
    cluster = header.find("CLUSTER");
    structure = header.find("ONDERWIJSSTRUCTUUR");
    street = header.find("STRAATNAAM");
    houseNumber = header.find("HUISNUMMER_TOEVOEGING");
    postcode = header.find("POSTCODE_VESTIGING", "POSTCODE", "PC6");
    place = header.find("PLAATSNAAM", "PLAATSNAAM_VESTIGING");
    municipalityCode = header.find("GEMEENTENUMMER", "GEMEENTECODE", "GEM_CODE");
    municipality = header.find("GEMEENTENAAM");
    province = header.find("PROVINCIE", "PROVINCIE_VESTIGING");
  }

  /// Whether a header names a school location.
  static boolean areIn(Header header) {
    return header.find(BRIN) >= 0 && header.find(LOCATION) >= 0;
  }

  /// Whether a header names a school, with or without its location.
  static boolean nameASchool(Header header) {
    return header.find(BRIN) >= 0;
  }

  /// Whether these columns hold the BRIN alone.
  boolean areWithoutLocation() {
    return location < 0;
  }

  /// The location code of a row; the BRIN alone where the file has no locations.
  String location(Row row) {
    Optional<String> code =
        location < 0
            ? Codes.findBrin(row.text(brin))
            : Codes.findLocation(row.text(brin), row.text(location));
    if (code.isEmpty()) {
      row.putAside(
          new ReadFinding.NotACode(
              row.place(location < 0 ? brin : location),
              (row.text(brin) + " " + row.text(location)).strip()));
    }
    return code.orElse("");
  }

  /// The kind of school, in lower case; this one where the file has no column for it.
  String kind(Row row, String otherwise) {
    return kind < 0 ? otherwise : row.text(kind).toLowerCase(Locale.ROOT);
  }

  /// The school as this row describes it, or as the row above did where that was of the same
  /// location, kind and date.
  SchoolRow school(Row row, String kindOfSchool, Moment moment) {
    // why: files hold up to hundreds of rows of one school below each other, and a school is
    // described once; reading its twelve fields again would be half the time of the reader
    Same same = new Same(row.text(brin), row.text(location), kindOfSchool, moment);
    if (last.isEmpty() || !same.equals(lastSame)) {
      SchoolRow made =
          new SchoolRow(
              location(row),
              kindOfSchool,
              moment.year(),
              profile(row),
              address(row),
              Position.NONE);
      if (!row.isUnderstood()) {
        return made;
      }
      last = Optional.of(made);
      lastSame = same;
    }
    return last.get();
  }

  private record Same(String brin, String location, String kind, Moment moment) {}

  /// What the school is.
  SchoolProfile profile(Row row) {
    String levels = row.text(structure >= 0 ? structure : cluster);
    return new SchoolProfile(
        row.text(name),
        row.text(denomination),
        row.text(board),
        levels.equals("nvt") ? "" : levels,
        "");
  }

  /// Where it is, in words.
  SchoolAddress address(Row row) {
    String number = row.text(houseNumber);
    String road = row.text(street);
    return new SchoolAddress(
        number.isEmpty() ? road : road + " " + number,
        postcode(row),
        row.text(place),
        municipalityCode(row),
        row.text(municipality),
        row.text(province));
  }

  private String postcode(Row row) {
    String text = row.text(postcode);
    Optional<String> code = Codes.findPostcode(text);
    if (code.isEmpty() && !text.isEmpty()) {
      row.putAside(new ReadFinding.NotACode(row.place(postcode), text));
    }
    return code.orElse("");
  }

  private String municipalityCode(Row row) {
    String text = row.text(municipalityCode);
    Optional<String> code = Codes.findMunicipality(text);
    if (code.isEmpty() && !text.isEmpty()) {
      row.putAside(new ReadFinding.NotACode(row.place(municipalityCode), text));
    }
    return code.orElse("");
  }

  /// A collector of schools that takes each location and kind of a year once.
  static final class Once {
    private final SchoolTable.Builder schools = new SchoolTable.Builder();
    private final Set<Key> seen = new HashSet<>();

    private record Key(String location, String kind, OptionalInt year) {}

    void add(SchoolRow row) {
      if (seen.add(new Key(row.location(), row.kind(), row.year()))) {
        schools.add(row);
      }
    }

    SchoolTable build() {
      return schools.build();
    }
  }
}
