package nl.speelveld.web.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/// A country of three municipalities: Grootstad with twelve schools, of which the last has three
/// pupils of the group; Stad (L.) with six; Dorp with one.
final class SmallCountry implements MonitorData {
  static final String HIDDEN = "GM0001-11";

  private static Edition edition(int year) {
    return new Edition(
        Sector.PO, Feature.WEIGHT, year, LocalDate.of(year, 10, 1), "weight-october", "");
  }

  private static List<School> schools(String municipality, int many, double x) {
    List<School> schools = new ArrayList<>();
    for (int at = 0; at < many; at++) {
      schools.add(
          new School(
              municipality + "-" + at,
              "De <School> " + at,
              municipality,
              "1000",
              "",
              "bo",
              at % 2 == 0 ? "Openbaar" : "Rooms-katholiek",
              "1",
              "",
              List.of(),
              x + 500 * at,
              1000 + 100 * (at % 3)));
    }
    return schools;
  }

  @Override
  public List<Municipality> municipalities() {
    return List.of(
        new Municipality("GM0001", "Grootstad", "Noord", 200_000, Urbanity.STRONG),
        new Municipality("GM0002", "Stad (L.)", "Zuid", 50_000, Urbanity.MODERATE),
        new Municipality("GM0003", "Dorp", "Noord", 2_000, Urbanity.NOT_URBAN),
        new Municipality("GM0004", "Stadje", "Zuid", 5_000, Urbanity.NOT_URBAN));
  }

  @Override
  public List<Edition> editions() {
    return List.of(edition(2015), edition(2016));
  }

  @Override
  public Composition composition(Edition edition) {
    List<School> schools = new ArrayList<>(schools("GM0001", 12, 10_000));
    schools.addAll(schools("GM0002", 6, 40_000));
    schools.addAll(schools("GM0003", 1, 70_000));
    double[] n = new double[2 * schools.size()];
    for (int at = 0; at < schools.size(); at++) {
      int focal = schools.get(at).code().equals(HIDDEN) ? 3 : 20 + 11 * at % 97;
      n[2 * at] = 200 - focal + (edition.year() - 2015);
      n[2 * at + 1] = focal;
    }
    UnitGroupCounts counts =
        UnitGroupCounts.of(schools.stream().map(School::code).toList(), List.of("0.00", "0.30"), n);
    return new Composition(
        edition,
        schools,
        counts,
        counts,
        UnitGroupCounts.of(List.of(), List.of(), new double[0]),
        List.of("f1"));
  }

  @Override
  public Flows flows() {
    return Flows.none();
  }

  @Override
  public List<Area> postcodeAreas() {
    return List.of();
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
    return municipalityShapes().stream().filter(s -> s.code().equals(municipality)).toList();
  }

  @Override
  public List<Shape> municipalityShapes() {
    return List.of(square("GM0001", "Grootstad", 9_000), square("GM0002", "Stad (L.)", 39_000));
  }

  private static Shape square(String code, String name, double x) {
    return new Shape(
        code, name, List.of(Shape.Ring.of(x, 0, x + 8000, 0, x + 8000, 8000, x, 8000)));
  }

  @Override
  public List<SourceFile> sources() {
    return List.of(
        new SourceFile("f1", "weights.csv", "weights", "DUO", "CC0", "2016-10-01", "ab", 19));
  }

  @Override
  public List<String> sourcesOf(String part) {
    return List.of();
  }
}
