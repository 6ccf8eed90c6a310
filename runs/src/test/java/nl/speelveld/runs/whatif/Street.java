package nl.speelveld.runs.whatif;

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

/// A data folder in memory: a municipality along a street with an area and a school at each
/// kilometre, a special school in its middle, and one school of a neighbour at its end. The share
/// with a weight falls from the west to the east; pupils go to near schools. Two countings a year
/// apart, with the youngest pupils apart.
public final class Street implements MonitorData {
  /// The municipality.
  public static final String PLACE = "GM0001";

  private static final int LENGTH = 10;
  private static final int PUPILS = 320; // of an area

  private final boolean withFlows;

  /// The street.
  ///
  /// @param withFlows whether homes of pupils are known
  public Street(boolean withFlows) {
    this.withFlows = withFlows;
  }

  private static School school(String code, String municipality, String kind, double x) {
    return new School(
        code, "School " + code, municipality, "", "", kind, "", "", "", List.of(), x, 1000);
  }

  private static List<School> schools() {
    List<School> all = new ArrayList<>();
    for (int at = 0; at < LENGTH; at++) {
      all.add(school("S" + at, PLACE, "bo", 1000.0 * at + 1000));
    }
    all.add(school("SBO", PLACE, "sbo", 5500));
    all.add(school("BUUR", "GM0002", "bo", 12_500));
    return all;
  }

  /// Pupils of an area at a school: by e^(−3 ln(1 + km)), half as many at the special school.
  private static int pupils(int area, School to) {
    double all = schools().stream().mapToDouble(school -> weight(area, school)).sum();
    return (int) Math.round(PUPILS * weight(area, to) / all);
  }

  private static double weight(int area, School to) {
    double kilometres = Math.abs(1000.0 * area + 1000 - to.rdX()) / 1000;
    return Math.pow(1 + kilometres, -3) * (to.kind().equals("sbo") ? .5 : 1);
  }

  private static double share(int area) {
    return .6 * (LENGTH - area) / LENGTH;
  }

  @Override
  public List<Municipality> municipalities() {
    return List.of(
        new Municipality(PLACE, "Straat", "Province", 30_000, Urbanity.values()[0]),
        new Municipality("GM0002", "Buur", "Province", 10_000, Urbanity.values()[0]));
  }

  @Override
  public List<Edition> editions() {
    return List.of(edition(2015), edition(2016));
  }

  private static Edition edition(int year) {
    return new Edition(Sector.PO, Feature.WEIGHT, year, LocalDate.of(year, 10, 1), "weights", "");
  }

  @Override
  public Composition composition(Edition edition) {
    List<School> counted = schools().stream().filter(school -> school.kind().equals("bo")).toList();
    double[] cells = new double[counted.size() * 2];
    double[] young = new double[cells.length];
    for (int at = 0; at < counted.size(); at++) {
      for (int area = 0; area < LENGTH; area++) {
        int pupils = pupils(area, counted.get(at));
        cells[2 * at + 1] += Math.round(pupils * share(area));
        cells[2 * at] += pupils - Math.round(pupils * share(area));
      }
      young[2 * at] = Math.round(cells[2 * at] / 8);
      young[2 * at + 1] = Math.round(cells[2 * at + 1] / 8);
    }
    List<String> names = counted.stream().map(School::code).toList();
    UnitGroupCounts all = UnitGroupCounts.of(names, List.of("0.00", "0.30"), cells);
    return new Composition(
        edition,
        counted,
        all,
        all,
        UnitGroupCounts.of(names, List.of("0.00", "0.30"), young),
        List.of("f1"));
  }

  @Override
  public Flows flows() {
    if (!withFlows) {
      return Flows.none();
    }
    // a year later S0 has another name
    List<School> all =
        schools().stream()
            .map(school -> school.code().equals("S0") ? school.named("Renamed") : school)
            .toList();
    List<int[]> rows = new ArrayList<>();
    for (int area = 0; area < LENGTH; area++) {
      for (int to = 0; to < all.size(); to++) {
        int pupils = pupils(area, all.get(to));
        if (pupils > 0) {
          rows.add(new int[] {area, to, pupils});
        }
      }
    }
    rows.add(new int[] {LENGTH, 0, 4}); // nobody knows where they live
    return Flows.of(
        2016,
        IntStream.rangeClosed(0, LENGTH)
            .mapToObj(at -> at < LENGTH ? "100" + at : "unknown")
            .toList(),
        all,
        new Flows.Columns(
            rows.stream().mapToInt(row -> row[0]).toArray(),
            rows.stream().mapToInt(row -> row[1]).toArray(),
            rows.stream().mapToInt(row -> row[2]).toArray(),
            rows.stream().mapToInt(row -> row[2] / 8).toArray()),
        List.of("f2"));
  }

  @Override
  public List<Area> postcodeAreas() {
    return IntStream.range(0, LENGTH)
        .mapToObj(
            at -> new Area("100" + at, "100" + at, PLACE, "", 1000.0 * at + 1000, 1000, Map.of()))
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
    return List.of();
  }

  @Override
  public List<String> sourcesOf(String part) {
    return List.of();
  }
}
