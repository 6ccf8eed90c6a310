package nl.speelveld.opendata.geo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.PupilRow;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolAddress;
import nl.speelveld.opendata.tables.SchoolProfile;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// All school locations as points, with address, denomination and, in some editions, pupils.
final class SchoolPointsForm implements GeoForm {
  private static final Pattern LEVELS =
      Pattern.compile("(VBO|MAVO|HAVO|VWO|PRO|BRUGJAAR)(/(VBO|MAVO|HAVO|VWO|PRO))*");

  @Override
  public FileKind kind() {
    return FileKind.SCHOOL_POINTS;
  }

  @Override
  public boolean fits(Header properties) {
    return properties.has("NAAM", "TYPE", "BRIN_NUMMER")
        && properties.find("VESTIGINGSCODE", "VESTIGINGSNUMMER") >= 0;
  }

  @Override
  public GeoSink open(Header properties, OptionalInt year) {
    return new Sink(properties, year);
  }

  private static final class Sink implements GeoSink {
    private final Header names;
    private final Moment moment;
    private final OptionalInt year;
    private final int pupilsColumn;
    private final SchoolTable.Builder schools = new SchoolTable.Builder();
    private final PupilTable.Builder pupils = new PupilTable.Builder();

    Sink(Header names, OptionalInt year) {
      this.names = names;
      this.year = year;
      moment = year.isPresent() ? Moment.ofYear(year.getAsInt()) : Moment.UNKNOWN;
      pupilsColumn = names.find("LEERLINGEN");
    }

    @Override
    public void take(Row row, Shape shape) {
      int code = names.find("VESTIGINGSCODE", "VESTIGINGSNUMMER");
      Optional<String> location = Codes.findLocation(text(row, "BRIN_NUMMER"), row.text(code));
      if (location.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(code), row.text(code)));
      }
      String type = text(row, "TYPE");
      String kind = kind(type);
      String count = row.text(pupilsColumn);
      Heads heads = count.isEmpty() ? Heads.of(0) : row.heads(pupilsColumn);
      if (row.isUnderstood()) {
        String structure = kind.equals("vo") ? type : "";
        var profile =
            new SchoolProfile(text(row, "NAAM"), text(row, "DENOMINATIE"), "", structure, "");
        schools.add(
            new SchoolRow(
                location.orElse(""), kind, year, profile, address(row), shape.position()));
        if (!count.isEmpty()) {
          pupils.add(
              new PupilRow(
                  location.orElse(""),
                  kind,
                  moment,
                  PupilGroup.of("all", "all", Stage.ALL),
                  heads));
        }
      }
    }

    private static String kind(String type) {
      return switch (type) {
        case "basisschool" -> "bo";
        case "SBAO" -> "sbo";
        case "(V)SO" -> "(v)so";
        default -> LEVELS.matcher(type).matches() ? "vo" : type.toLowerCase(Locale.ROOT);
      };
    }

    private SchoolAddress address(Row row) {
      String number =
          text(row, "HUISNUMMER") + text(row, "HUISLETTER") + text(row, "HUISNUMMERTOEVOEGING");
      return new SchoolAddress(
          (text(row, "STRAAT") + " " + number).strip(),
          text(row, "POSTCODE"),
          text(row, "PLAATS"),
          "",
          text(row, "GEMEENTE"),
          text(row, "PROVINCIE"));
    }

    private String text(Row row, String name) {
      return row.text(names.find(name));
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build());
    }
  }
}
