package nl.speelveld.runs.measuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.data.SchoolFigures;
import nl.speelveld.runs.data.Shape;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A data folder in memory, made for one test: schools along a straight street (y = 1000), homes on
/// the same street.
public final class SmallWorld implements MonitorData {
  private final List<Municipality> municipalities = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Area> wijken = new ArrayList<>();
  private final Map<String, List<String>> partSources = new HashMap<>();
  private Flows flows = Flows.none();

  /// A school on the street.
  public static School school(String code, String municipality, double x) {
    return school(code, municipality, x, "Openbaar");
  }

  public static School school(String code, String municipality, double x, String denomination) {
    return new School(
        code,
        "School " + code,
        municipality,
        postcode(x),
        "WK1",
        "bo",
        denomination,
        "1",
        "",
        List.of(),
        x,
        1000);
  }

  /// The postcode of a place on the street: one area a kilometre.
  public static String postcode(double x) {
    return String.valueOf(1000 + (int) (x / 1000));
  }

  public static Edition edition(Feature feature, int year, String registration) {
    return new Edition(Sector.PO, feature, year, LocalDate.of(year, 10, 1), registration, "");
  }

  public SmallWorld municipality(String code, int residents, Urbanity urbanity) {
    municipalities.add(new Municipality(code, "Place " + code, "Province", residents, urbanity));
    return this;
  }

  /// A counting by weight: for each school the pupils with weight 0.30 and with weight 0.00.
  public SmallWorld weights(Edition edition, List<School> schools, int... focalAndRest) {
    double[] cells = new double[schools.size() * 3];
    for (int at = 0; at < schools.size(); at++) {
      cells[3 * at] = focalAndRest[2 * at + 1];
      cells[3 * at + 1] = focalAndRest[2 * at];
    }
    return counting(edition, schools, List.of("0.00", "0.30", "1.20"), cells);
  }

  public SmallWorld counting(
      Edition edition, List<School> schools, List<String> categories, double... cells) {
    UnitGroupCounts counts =
        UnitGroupCounts.of(schools.stream().map(School::code).toList(), categories, cells);
    compositions.add(
        new Composition(
            edition,
            schools,
            counts,
            counts,
            UnitGroupCounts.of(List.of(), List.of(), new double[0]),
            List.of("f1")));
    return this;
  }

  /// A home area on the street.
  public SmallWorld home(double x, String municipality, Map<String, Double> figures) {
    areas.add(new Area(postcode(x), postcode(x), municipality, "WK1", x, 1000, figures));
    return this;
  }

  public SmallWorld wijk(String code, String municipality, Map<String, Double> figures) {
    wijken.add(new Area(code, code, municipality, "", 0, 0, figures));
    return this;
  }

  /// The files behind a part; a file that is new gets a plain description.
  public SmallWorld sources(String part, String... ids) {
    partSources.put(part, List.of(ids));
    return this;
  }

  /// Flows of all pupils: rows of home (index of origin), school, pupils.
  public SmallWorld flows(int year, List<String> origins, List<School> schools, int... rows) {
    int n = rows.length / 3;
    int[] origin = new int[n];
    int[] school = new int[n];
    int[] pupils = new int[n];
    for (int row = 0; row < n; row++) {
      origin[row] = rows[3 * row];
      school[row] = rows[3 * row + 1];
      pupils[row] = rows[3 * row + 2];
    }
    flows =
        Flows.of(
            year,
            origins,
            schools,
            new Flows.Columns(origin, school, pupils, new int[n]),
            List.of("f2"));
    return this;
  }

  public Municipality place(String code) {
    return municipalities.stream()
        .filter(place -> place.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Municipality> municipalities() {
    return municipalities;
  }

  @Override
  public List<Edition> editions() {
    return compositions.stream().map(Composition::edition).toList();
  }

  @Override
  public Composition composition(Edition edition) {
    return compositions.stream()
        .filter(counting -> counting.edition().equals(edition))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Flows flows() {
    return flows;
  }

  @Override
  public List<Area> postcodeAreas() {
    return areas;
  }

  @Override
  public List<Area> wijken() {
    return wijken;
  }

  @Override
  public List<SchoolFigures> schoolFigures(Sector sector) {
    return List.of();
  }

  @Override
  public List<ClassOffer> classOffers() {
    return List.of();
  }

  @Override
  public List<Shape> shapes(String municipality) {
    return List.of();
  }

  @Override
  public List<Shape> municipalityShapes() {
    return List.of();
  }

  @Override
  public List<SourceFile> sources() {
    List<SourceFile> files = new ArrayList<>();
    files.add(new SourceFile("f1", "weights.csv", "weights", "DUO", "CC0", "2016-10-01", "ab", 4));
    files.add(new SourceFile("f2", "homes.csv", "homes", "DUO", "CC0", "2017-10-01", "cd", 4));
    partSources.values().stream()
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .forEach(id -> files.add(new SourceFile(id, id, "", "", "CC0", "", id, 1)));
    return files;
  }

  @Override
  public List<String> sourcesOf(String part) {
    return partSources.getOrDefault(part, List.of());
  }
}
