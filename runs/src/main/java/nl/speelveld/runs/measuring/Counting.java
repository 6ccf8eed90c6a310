package nl.speelveld.runs.measuring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Composition;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// One counting of the whole country, cut into the group that is followed and the rest, with the
/// schools of each municipality at hand. Immutable.
///
/// Masked cells count as the middle of what they may be, in whole heads. Schools with nobody in
/// either group stay in the national table and are left out of a place.
public final class Counting {
  private final Composition composition;
  private final FocalGroup group;
  private final UnitGroupCounts heads;
  private final UnitGroupCounts two;
  private final UnitGroupCounts intake;
  private final Map<String, int[]> filledSchools;

  private Counting(Composition composition) {
    this.composition = composition;
    this.group = FocalGroup.of(composition.edition().feature(), composition.low().groupNames());
    this.heads = middle(composition);
    this.two = twoGroups(heads, group);
    this.intake = twoGroups(composition.intake(), group);
    Map<String, IntStream.Builder> gathered = new HashMap<>();
    for (int unit = 0; unit < two.units(); unit++) {
      if (two.unitTotal(unit) > 0) {
        gathered
            .computeIfAbsent(
                composition.schools().get(unit).municipality(), code -> IntStream.builder())
            .add(unit);
      }
    }
    this.filledSchools = new HashMap<>();
    gathered.forEach((code, units) -> filledSchools.put(code, units.build().toArray()));
  }

  /// Cuts a composition in two groups. Time O(schools × categories).
  public static Counting of(Composition composition) {
    return new Counting(composition);
  }

  /// Whole heads, so that chance can draw them. Of the cells of a category whose middle is a half,
  /// every other one in a municipality goes up, so that the total of the middles is kept to within
  /// half a head.
  private static UnitGroupCounts middle(Composition composition) {
    UnitGroupCounts low = composition.low();
    if (!composition.masked()) {
      return low;
    }
    double[] cells = low.toCells();
    double[] most = composition.high().toCells();
    int groups = low.groups();
    Map<String, int[]> halves = new HashMap<>();
    for (int cell = 0; cell < cells.length; cell++) {
      double twice = cells[cell] + most[cell];
      cells[cell] = Math.floor(twice / 2);
      if (twice % 2 == 1) {
        String place = composition.schools().get(cell / groups).municipality();
        int[] seen = halves.computeIfAbsent(place, code -> new int[groups]);
        // why: categories start with up and down in turn, so that a school keeps its size too
        cells[cell] += (seen[cell % groups]++ + cell % groups) % 2;
      }
    }
    return UnitGroupCounts.of(low.unitNames(), low.groupNames(), cells);
  }

  private static UnitGroupCounts twoGroups(UnitGroupCounts counts, FocalGroup group) {
    if (counts.groups() == 0) {
      return UnitGroupCounts.of(List.of(), group.names(), new double[0]);
    }
    double[] cells = new double[counts.units() * 2];
    for (int unit = 0; unit < counts.units(); unit++) {
      cells[2 * unit] = sum(counts, unit, group.focal());
      cells[2 * unit + 1] = sum(counts, unit, group.others());
    }
    return UnitGroupCounts.of(counts.unitNames(), group.names(), cells);
  }

  private static double sum(UnitGroupCounts counts, int unit, List<Integer> categories) {
    double sum = 0;
    for (int category : categories) {
      sum += counts.count(unit, category);
    }
    return sum;
  }

  /// Share of the group in a school with pupils.
  public double share(int unit) {
    return two.count(unit, SchoolsOfPlace.FOCAL) / two.unitTotal(unit);
  }

  /// What was counted.
  public Edition edition() {
    return composition.edition();
  }

  /// The counting as the data folder gives it.
  public Composition composition() {
    return composition;
  }

  /// How categories became two groups.
  public FocalGroup group() {
    return group;
  }

  /// All schools × (group, rest).
  public UnitGroupCounts two() {
    return two;
  }

  /// A school, by its row in [#two()].
  public School school(int unit) {
    return composition.schools().get(unit);
  }

  /// Codes of the municipalities that hold pupils.
  public List<String> municipalities() {
    return filledSchools.keySet().stream().sorted().toList();
  }

  /// The schools with pupils of a municipality; none when the counting names none.
  public SchoolsOfPlace in(String municipality) {
    return select(filledSchools.getOrDefault(municipality, new int[0]));
  }

  /// The schools with pupils of several municipalities.
  public SchoolsOfPlace in(List<String> municipalities) {
    return select(filled(municipalities));
  }

  /// The schools with pupils of municipalities × all categories that the source knows, in the order
  /// of the counting; the rows are those of [#in(List)].
  UnitGroupCounts categories(List<String> municipalities) {
    int[] known =
        IntStream.range(0, heads.groups()).filter(c -> !group.leftOut().contains(c)).toArray();
    return heads.selectUnits(filled(municipalities)).selectGroups(known);
  }

  private int[] filled(List<String> municipalities) {
    return municipalities.stream()
        .flatMapToInt(code -> Arrays.stream(filledSchools.getOrDefault(code, new int[0])))
        .toArray();
  }

  /// All schools with pupils.
  public SchoolsOfPlace everywhere() {
    return select(
        IntStream.range(0, two.units()).filter(unit -> two.unitTotal(unit) > 0).toArray());
  }

  private SchoolsOfPlace select(int[] units) {
    return new SchoolsOfPlace(
        Arrays.stream(units).mapToObj(this::school).toList(),
        two.selectUnits(units),
        intake.units() == two.units() ? intake.selectUnits(units) : intake);
  }

  /// Between which values the indices of a municipality lie, whatever its masked cells hold; none
  /// where no cell is masked. Cost: that of the bounds themselves, well below a second for a city.
  Map<MonitorIndex, Interval> bounds(String municipality) {
    if (maskedCells(municipality) == 0) {
      return Map.of();
    }
    // why: also schools of which the middle is nobody, because they may hold somebody
    int[] units =
        IntStream.range(0, two.units())
            .filter(unit -> school(unit).municipality().equals(municipality))
            .filter(unit -> composition.high().unitTotal(unit) > 0)
            .toArray();
    return MaskedSpan.of(
        twoGroups(composition.low().selectUnits(units), group),
        twoGroups(composition.high().selectUnits(units), group));
  }

  /// How many masked cells a municipality has.
  public long maskedCells(String municipality) {
    long masked = 0;
    for (int unit : filledSchools.getOrDefault(municipality, new int[0])) {
      for (int category = 0; category < composition.low().groups(); category++) {
        masked +=
            composition.low().count(unit, category) == composition.high().count(unit, category)
                ? 0
                : 1;
      }
    }
    return masked;
  }

  /// Schools of a municipality that the counting names without pupils in either group.
  public int emptySchools(String municipality) {
    return (int)
        IntStream.range(0, two.units())
            .filter(unit -> two.unitTotal(unit) == 0)
            .filter(unit -> school(unit).municipality().equals(municipality))
            .count();
  }

  /// Pupils of a category in the schools of a municipality.
  public long pupilsOf(int category, String municipality) {
    double sum = 0;
    for (int unit : filledSchools.getOrDefault(municipality, new int[0])) {
      sum += composition.low().count(unit, category);
    }
    return Math.round(sum);
  }
}
