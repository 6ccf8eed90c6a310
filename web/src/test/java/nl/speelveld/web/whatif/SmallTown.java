package nl.speelveld.web.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/// A town along a road: six schools a kilometre apart, each in the middle of an area, and most
/// children at the nearest. The group is large at one end and small at the other. A village along
/// another road is the same, but for few of the group.
final class SmallTown implements MonitorData {
  private static final int SCHOOLS = 6;
  private static final int[] FEW = {3, 20, 30, 2, 25, 4}; // of the group, in the village
  private static final int ALL = 2 * SCHOOLS; // of the town, then of the village

  private static Edition edition() {
    return new Edition(
        Sector.PO, Feature.WEIGHT, 2016, LocalDate.of(2016, 10, 1), "weight-october", "");
  }

  private static String code(int school) {
    return "%02dXX00".formatted(school);
  }

  private static String area(int at) {
    return Integer.toString(1000 + at);
  }

  private static String municipality(int at) {
    return at < SCHOOLS ? "GM0001" : "GM0003";
  }

  private static double x(int at) {
    return 100_000 + 1000 * (at < SCHOOLS ? at : 50 + at);
  }

  private static List<School> schools() {
    return IntStream.range(0, ALL)
        .mapToObj(at ->
            new School(
                code(at),
                "De <School> " + at,
                municipality(at),
                area(at),
                "",
                "bo",
                "Openbaar",
                "1",
                "",
                List.of(),
                x(at),
                400_000))
        .toList();
  }

  @Override
  public List<Municipality> municipalities() {
    return List.of(
        new Municipality("GM0001", "Wegdorp", "Noord", 20_000, Urbanity.MODERATE),
        new Municipality("GM0003", "Kleindorp", "Noord", 3_000, Urbanity.NOT_URBAN),
        new Municipality("GM0002", "Leegdorp", "Noord", 2_000, Urbanity.NOT_URBAN));
  }

  @Override
  public List<Edition> editions() {
    return List.of(edition());
  }

  @Override
  public Composition composition(Edition edition) {
    double[] n = new double[2 * ALL];
    for (int at = 0; at < ALL; at++) {
      n[2 * at] = at < SCHOOLS ? 60 + 20 * at : 200 - FEW[at - SCHOOLS];
      n[2 * at + 1] = 200 - n[2 * at];
    }
    UnitGroupCounts counts =
        UnitGroupCounts.of(
            schools().stream().map(School::code).toList(), List.of("0.00", "0.30"), n);
    return new Composition(
        edition,
        schools(),
        counts,
        counts,
        UnitGroupCounts.of(List.of(), List.of(), new double[0]),
        List.of("f1"));
  }

  @Override
  public Flows flows() {
    List<int[]> rows = new ArrayList<>();
    for (int home = 0; home < ALL; home++) {
      int first = home < SCHOOLS ? 0 : SCHOOLS;
      for (int school = first; school < first + SCHOOLS; school++) {
        int pupils = Math.max(4, 120 >> 2 * Math.abs(home - school));
        rows.add(new int[] {home, school, pupils});
      }
    }
    return Flows.of(
        2017,
        IntStream.range(0, ALL).mapToObj(SmallTown::area).toList(),
        schools(),
        new Flows.Columns(
            rows.stream().mapToInt(row -> row[0]).toArray(),
            rows.stream().mapToInt(row -> row[1]).toArray(),
            rows.stream().mapToInt(row -> row[2]).toArray(),
            new int[rows.size()]),
        List.of("f1"));
  }

  @Override
  public List<Area> postcodeAreas() {
    return IntStream.range(0, ALL)
        .mapToObj(
            at -> new Area(area(at), area(at), municipality(at), "", x(at), 400_100, Map.of()))
        .toList();
  }

  @Override
  public List<Area> wijken() {
    return List.of();
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
    return List.of(
        new SourceFile("f1", "weights.csv", "weights", "DUO", "CC0", "2016-10-01", "ab", 6));
  }

  @Override
  public List<String> sourcesOf(String part) {
    return List.of();
  }
}
