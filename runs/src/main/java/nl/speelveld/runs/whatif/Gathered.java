package nl.speelveld.runs.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.Homes;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.measuring.Counting;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Base.People;
import nl.speelveld.simulation.base.Base.Supply;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.compare.Figure;

/// The flows of one municipality, gathered from the country: its schools with all who go there, and
/// the special schools and outside schools to which its own children go.
///
/// Flows of a counted school are scaled to its counting, so that the base has exactly the counted
/// pupils: this spreads pupils of whom no home is known as the others of their school. Which of
/// them are of which group is counted ([CountedPupils]) or raked ([RakedPupils]). Homes outside the
/// municipality that send few pupils are taken together. Lives inside one call.
final class Gathered {
  private static final int FEW = 10; // pupils, below which an outside home or school stands alone
  private static final Set<String> OPTIONS = Set.of("bo", "sbo", "so");

  private final Counting counting;
  private final Homes homes;
  private final Flows flows;
  private final Map<String, Integer> unitOfSchool = new HashMap<>();
  private final double[] shareOfOrigin;
  private final List<School> schools = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private int inside;
  private double unknownHome;
  private double elsewhere;
  private int withoutFlows;
  private Divided divided = new Divided(List.of(), new int[0], 0);

  private Gathered(Counting counting, Homes homes) {
    this.counting = counting;
    this.homes = homes;
    this.flows = homes.all();
    for (int unit = 0; unit < counting.two().units(); unit++) {
      if (counting.two().unitTotal(unit) > 0) {
        unitOfSchool.put(counting.two().unit(unit), unit);
      }
    }
    this.shareOfOrigin = shares();
  }

  /// Gathers.
  static Gathered of(MonitorData data, Counting counting, Homes homes, CityOf.Place place) {
    Gathered gathered = new Gathered(counting, homes);
    Map<String, Area> known = new HashMap<>();
    data.postcodeAreas().forEach(area -> known.put(area.code(), area));
    gathered.gather(known, place);
    return gathered;
  }

  /// Share of the group among the pupils of each home area: that of the schools that they attend.
  private double[] shares() {
    double[] group = new double[flows.origins().size()];
    double[] all = new double[group.length];
    for (int row = 0; row < flows.rows(); row++) {
      Integer unit = unitOfSchool.get(flows.schools().get(flows.school(row)).code());
      if (unit != null) {
        group[flows.origin(row)] += flows.pupils(row) * counting.share(unit);
        all[flows.origin(row)] += flows.pupils(row);
      }
    }
    Arrays.setAll(group, origin -> all[origin] == 0 ? -1 : group[origin] / all[origin]);
    return group;
  }

  /// A home area of the municipality or outside it, with what it sends to each school.
  private record Home(int origin, Area area, boolean own, Map<Integer, Double> sent) {
    double pupils() {
      return sent.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private void gather(Map<String, Area> known, CityOf.Place place) {
    String municipality = place.municipality();
    Map<Integer, Home> senders = new LinkedHashMap<>();
    Map<Integer, Double> toOutside = new LinkedHashMap<>();
    Map<Integer, Double> toInside = new LinkedHashMap<>();
    for (int row = 0; row < flows.rows(); row++) {
      School school = flows.schools().get(flows.school(row));
      boolean counted = isCounted(school, municipality);
      double pupils = flows.pupils(row);
      Optional<Area> area =
          Optional.ofNullable(known.get(flows.origins().get(flows.origin(row))))
              .filter(its -> its.rdX() != 0);
      boolean own = area.map(Area::municipality).filter(municipality::equals).isPresent();
      boolean option = own && OPTIONS.contains(school.kind()) && school.located();
      if (pupils == 0 || (!counted && !option)) {
        continue;
      }
      if (area.isEmpty()) {
        unknownHome += pupils;
        continue;
      }
      (counted ? toInside : toOutside).merge(flows.school(row), pupils, Double::sum);
      Home home = new Home(flows.origin(row), area.get(), own, new LinkedHashMap<>());
      senders
          .computeIfAbsent(flows.origin(row), origin -> home)
          .sent()
          .merge(flows.school(row), pupils, Double::sum);
    }
    toOutside.values().removeIf(pupils -> pupils < FEW);
    elsewhere = toOutside.values().stream().mapToDouble(Double::doubleValue).sum();
    number(toInside, toOutside, place, senders.values());
  }

  private boolean isCounted(School school, String municipality) {
    return unitOfSchool.containsKey(school.code())
        && school.municipality().equals(municipality)
        && place(school).located();
  }

  /// A school of the flows under the name of its counting, as reports of that counting call it;
  /// where the flows do not know its place, as it was counted.
  private School place(School school) {
    Integer unit = unitOfSchool.get(school.code());
    if (unit == null) {
      return school;
    }
    School counted = counting.school(unit);
    return school.located() ? school.named(counted.name()) : counted;
  }

  private void number(
      Map<Integer, Double> toInside,
      Map<Integer, Double> toOutside,
      CityOf.Place place,
      Collection<Home> senders) {
    Map<Integer, Integer> numberOf = new HashMap<>();
    toInside.keySet().forEach(school -> number(school, numberOf));
    inside = schools.size();
    toOutside.keySet().forEach(school -> number(school, numberOf));
    withoutFlows = counting.in(place.municipality()).size() - inside;
    List<Home> alone = new ArrayList<>();
    List<Home> few = new ArrayList<>();
    for (Home home : senders) {
      home.sent().keySet().retainAll(numberOf.keySet());
      if (home.pupils() > 0) {
        (home.own() || home.pupils() >= FEW ? alone : few).add(home);
      }
    }
    fill(alone, few, numberOf, place);
  }

  private void number(int school, Map<Integer, Integer> numberOf) {
    numberOf.put(school, schools.size());
    schools.add(place(flows.schools().get(school)));
  }

  private void fill(
      List<Home> alone, List<Home> few, Map<Integer, Integer> numberOf, CityOf.Place place) {
    int rows = alone.size() + (few.isEmpty() ? 0 : 1);
    int[] areaOf = new int[flows.origins().size()];
    Arrays.fill(areaOf, -1);
    double[] group = new double[rows];
    for (int at = 0; at < alone.size(); at++) {
      areas.add(alone.get(at).area());
      areaOf[alone.get(at).origin()] = at;
      group[at] = Math.max(0, shareOfOrigin[alone.get(at).origin()]);
    }
    if (!few.isEmpty()) {
      areas.add(together(few));
      few.forEach(home -> areaOf[home.origin()] = alone.size());
      double all = few.stream().mapToDouble(Home::pupils).sum();
      group[alone.size()] =
          few.stream()
                  .mapToDouble(home -> home.pupils() * Math.max(0, shareOfOrigin[home.origin()]))
                  .sum()
              / all;
    }
    int[] schoolOf = new int[flows.schools().size()];
    Arrays.setAll(schoolOf, school -> numberOf.getOrDefault(school, -1));
    Grid grid = new Grid(areaOf, schoolOf, rows, schools.size(), inside);
    Stream.concat(alone.stream(), few.stream())
        .forEach(home ->
            home.sent()
                .forEach(
                    (school, pupils) -> grid.add(areaOf[home.origin()], schoolOf[school], pupils)));
    divide(grid, group, place);
  }

  private void divide(Grid grid, double[] share, CityOf.Place place) {
    int[] unit =
        schools.stream().mapToInt(its -> unitOfSchool.getOrDefault(its.code(), -1)).toArray();
    divided =
        homes.counted()
            ? CountedPupils.of(grid, counting, unit, place.groups(), homes)
            : RakedPupils.of(grid, counting, unit, share);
  }

  /// Homes outside that send few pupils, as one area in their middle.
  private static Area together(List<Home> few) {
    double all = few.stream().mapToDouble(Home::pupils).sum();
    double x = few.stream().mapToDouble(home -> home.pupils() * home.area().rdX()).sum() / all;
    double y = few.stream().mapToDouble(home -> home.pupils() * home.area().rdY()).sum() / all;
    return new Area("elders", "elders", "", "", x, y, Map.of());
  }

  /// The base without tastes.
  Base toBase(double room) {
    int levels = Habits.primary().levels();
    int[] heads = divided.heads();
    int groups = divided.groups().size();
    double[] entrants = new double[areas.size() * groups];
    double[] pupils = new double[schools.size()];
    for (int cell = 0; cell < heads.length; cell++) {
      int area = cell / groups / schools.size();
      entrants[area * groups + cell % groups] += (double) heads[cell] / levels;
      pupils[cell / groups % schools.size()] += heads[cell];
    }
    int[] seats =
        Arrays.stream(pupils).mapToInt(all -> (int) Math.ceil(room * all / levels)).toArray();
    return Base.of(
        new People(
            divided.groups(),
            sites(areas.stream().map(Area::code).toList(), true),
            entrants,
            heads),
        new Supply(sites(schools.stream().map(School::code).toList(), false), seats),
        Tastes.ofDistance(schools.size(), new double[groups]),
        Habits.primary());
  }

  private Sites sites(List<String> names, boolean ofAreas) {
    return Sites.of(
        names,
        IntStream.range(0, names.size())
            .mapToDouble(at -> ofAreas ? areas.get(at).rdX() : schools.get(at).rdX())
            .toArray(),
        IntStream.range(0, names.size())
            .mapToDouble(at -> ofAreas ? areas.get(at).rdY() : schools.get(at).rdY())
            .toArray());
  }

  int inside() {
    return inside;
  }

  Figure.Which counted() {
    return Figure.Which.of(IntStream.range(0, inside).toArray());
  }

  List<School> schools() {
    return schools;
  }

  List<Area> areas() {
    return areas;
  }

  City.Population population() {
    int groups = divided.groups().size();
    double pupils = 0;
    for (int cell = 0; cell < divided.heads().length; cell++) {
      pupils += cell / groups % schools.size() < inside ? divided.heads()[cell] : 0;
    }
    return new City.Population(
        homes.counted() ? City.Source.COUNTED : City.Source.RAKED,
        pupils,
        unknownHome,
        elsewhere,
        divided.areaDifference(),
        withoutFlows);
  }
}
