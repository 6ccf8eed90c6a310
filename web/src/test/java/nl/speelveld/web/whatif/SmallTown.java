package nl.speelveld.web.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
/// children at the nearest. The group is large at one end and small at the other.
final class SmallTown implements MonitorData {
  private static final int SCHOOLS = 6;

  private static Edition edition() {
    return new Edition(
        Sector.PO, Feature.WEIGHT, 2016, LocalDate.of(2016, 10, 1), "weight-october", "");
  }

  private static String code(int school) {
    return "0" + school + "XX00";
  }

  private static List<School> schools() {
    return IntStream.range(0, SCHOOLS)
        .mapToObj(at ->
            new School(
                code(at),
                "De <School> " + at,
                "GM0001",
                "100" + at,
                "",
                "bo",
                "Openbaar",
                "1",
                "",
                List.of(),
                100_000 + 1000 * at,
                400_000))
        .toList();
  }

  @Override
  public List<Municipality> municipalities() {
    return List.of(
        new Municipality("GM0001", "Wegdorp", "Noord", 20_000, Urbanity.MODERATE),
        new Municipality("GM0002", "Leegdorp", "Noord", 2_000, Urbanity.NOT_URBAN));
  }

  @Override
  public List<Edition> editions() {
    return List.of(edition());
  }

  @Override
  public Composition composition(Edition edition) {
    double[] n = new double[2 * SCHOOLS];
    for (int at = 0; at < SCHOOLS; at++) {
      n[2 * at] = 60 + 20 * at;
      n[2 * at + 1] = 140 - 20 * at;
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
    for (int home = 0; home < SCHOOLS; home++) {
      for (int school = 0; school < SCHOOLS; school++) {
        int pupils = Math.max(4, 120 >> 2 * Math.abs(home - school));
        rows.add(new int[] {home, school, pupils});
      }
    }
    return Flows.of(
        2017,
        IntStream.range(0, SCHOOLS).mapToObj(at -> "100" + at).toList(),
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
    return Arrays.stream(new int[] {0, 1, 2, 3, 4, 5})
        .mapToObj(at ->
            new Area("100" + at, "100" + at, "GM0001", "", 100_000 + 1000 * at, 400_100, Map.of()))
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
