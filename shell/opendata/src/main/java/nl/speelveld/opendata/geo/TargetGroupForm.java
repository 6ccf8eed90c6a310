package nl.speelveld.opendata.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.opendata.reading.Codes;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.opendata.reading.Header;
import nl.speelveld.opendata.reading.ReadFinding;
import nl.speelveld.opendata.reading.Row;
import nl.speelveld.opendata.tables.Area;
import nl.speelveld.opendata.tables.AreaRow;
import nl.speelveld.opendata.tables.AreaTable;
import nl.speelveld.opendata.tables.Figure;
import nl.speelveld.opendata.tables.FigureRow;
import nl.speelveld.opendata.tables.FigureTable;
import nl.speelveld.opendata.tables.Heads;
import nl.speelveld.opendata.tables.Measure;
import nl.speelveld.opendata.tables.Moment;
import nl.speelveld.opendata.tables.PupilGroup;
import nl.speelveld.opendata.tables.PupilRow;
import nl.speelveld.opendata.tables.PupilTable;
import nl.speelveld.opendata.tables.SchoolAddress;
import nl.speelveld.opendata.tables.SchoolProfile;
import nl.speelveld.opendata.tables.SchoolRow;
import nl.speelveld.opendata.tables.SchoolTable;
import nl.speelveld.opendata.tables.ShapeTable;
import nl.speelveld.opendata.tables.Stage;
import nl.speelveld.opendata.tables.Table;

/// Amsterdam: pupils in, not in, or perhaps in the disadvantage target group (`ja`, `nee`,
/// `onbekend`), per primary school or per neighbourhood.
///
/// Schools have a BRIN and no location: the BRIN is the location. The number of pupils and the mean
/// distance beside them are figures. Neighbourhoods become areas of kind `wijk` with the code of
/// the city (`A00`), figures `target-group/ja`, … in pupils who live there, and outlines.
final class TargetGroupForm implements GeoForm {
  private static final List<String> ANSWERS = List.of("ja", "nee", "onbekend");
  private static final String[] SPELLED = {"JA", "NEE", "ONBEKEND", "TOTAAL"};

  private final boolean schools;

  static TargetGroupForm ofSchools() {
    return new TargetGroupForm(true);
  }

  static TargetGroupForm ofAreas() {
    return new TargetGroupForm(false);
  }

  private TargetGroupForm(boolean schools) {
    this.schools = schools;
  }

  @Override
  public FileKind kind() {
    return schools ? FileKind.AMSTERDAM_SCHOOLS : FileKind.AMSTERDAM_AREAS;
  }

  @Override
  public boolean fits(Header properties) {
    return properties.has(SPELLED)
        && (schools ? properties.has("BRIN", "NAAM") : properties.has("BUURTCOMBINATIE_CODE"));
  }

  @Override
  public GeoSink open(Header properties, OptionalInt year) {
    return schools ? new Schools(properties, year) : new Areas(properties, year);
  }

  // the three answers of a row; puts it aside where they do not add up to the total
  private static List<Heads> answers(Row row, Header names) {
    List<Heads> counts = new ArrayList<>();
    long sum = 0;
    for (int at = 0; at < ANSWERS.size(); at++) {
      counts.add(Heads.of(Math.max(0, row.whole(names.find(SPELLED[at])))));
      sum += counts.get(at).low();
    }
    int total = row.whole(names.find("TOTAAL"));
    if (row.isUnderstood() && sum != total) {
      row.putAside(new ReadFinding.TotalDiffers(row.place(names.find("TOTAAL")), sum, total));
    }
    return counts;
  }

  private static final class Schools implements GeoSink {
    private final Header names;
    private final OptionalInt year;
    private final Moment moment;
    private final SchoolTable.Builder schools = new SchoolTable.Builder();
    private final PupilTable.Builder pupils = new PupilTable.Builder();
    private final FigureTable.Builder figures = new FigureTable.Builder();

    Schools(Header names, OptionalInt year) {
      this.names = names;
      this.year = year;
      moment = year.isPresent() ? Moment.ofYear(year.getAsInt()) : Moment.UNKNOWN;
    }

    @Override
    public void take(Row row, Shape shape) {
      int key = names.find("BRIN");
      Optional<String> brin = Codes.findBrin(row.text(key));
      if (brin.isEmpty()) {
        row.putAside(new ReadFinding.NotACode(row.place(key), row.text(key)));
      }
      List<Heads> counts = answers(row, names);
      Figure registered = row.figure(names.find("LEERLINGEN"));
      Figure distance = row.figure(names.find("AFSTAND"));
      if (row.isUnderstood()) {
        String location = brin.orElse("");
        schools.add(new SchoolRow(location, "bo", year, profile(row), AMSTERDAM, shape.position()));
        for (int at = 0; at < counts.size(); at++) {
          PupilGroup group = PupilGroup.of("target-group", ANSWERS.get(at), Stage.ALL);
          pupils.add(new PupilRow(location, "bo", moment, group, counts.get(at)));
        }
        figures.add(figure(location, "pupils-registered", registered));
        figures.add(figure(location, "mean-distance-metres", distance));
      }
    }

    private static final SchoolAddress AMSTERDAM =
        new SchoolAddress("", "", "Amsterdam", "GM0363", "Amsterdam", "Noord-Holland");

    private SchoolProfile profile(Row row) {
      return new SchoolProfile(
          row.text(names.find("NAAM")),
          row.text(names.find("GRONDSLAG")),
          "",
          "",
          row.text(names.find("ONDERWIJSCONCEPT")));
    }

    private FigureRow figure(String location, String name, Figure value) {
      return new FigureRow(location, "bo", moment, name, "", value, OptionalInt.empty());
    }

    @Override
    public List<Table> tables() {
      return List.of(schools.build(), pupils.build(), figures.build());
    }
  }

  private static final class Areas implements GeoSink {
    private final Header names;
    private final OptionalInt year;
    private final AreaTable.Builder areas = new AreaTable.Builder();
    private final ShapeTable.Builder shapes = new ShapeTable.Builder();

    Areas(Header names, OptionalInt year) {
      this.names = names;
      this.year = year;
    }

    @Override
    public void take(Row row, Shape shape) {
      String code = row.text(names.find("BUURTCOMBINATIE_CODE"));
      Area area = new Area("wijk", code, row.text(names.find("BUURTCOMBINATIE")), "GM0363");
      List<Heads> counts = answers(row, names);
      if (row.isUnderstood()) {
        for (int at = 0; at < counts.size(); at++) {
          Measure measure = new Measure("target-group/" + ANSWERS.get(at), "pupils");
          areas.add(new AreaRow(area, year, measure, Figure.of(counts.get(at).low())));
        }
        shapes.add(area, year, shape.inWgs84());
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(areas.build(), shapes.build());
    }
  }
}
