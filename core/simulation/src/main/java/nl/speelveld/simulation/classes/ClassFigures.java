package nl.speelveld.simulation.classes;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.chance.Purpose;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.chance.Streams;
import nl.speelveld.simulation.classes.Classes.Unit;
import nl.speelveld.simulation.compare.Band;
import nl.speelveld.table.counts.UnitGroupCounts;

/// How far levels, and a group of pupils, are apart between locations and between classes.
///
/// Levels are counted, so their figures have no band. Which pupils belong to a group no register
/// says by level: give for each level between which shares it lies. Each run draws a share for each
/// level, the same before and after. Within a level all locations are alike, and nobody is spread
/// by chance: what lies between locations of one level is not seen, so the figures of a group are
/// lower bounds, and so is what a policy changes of it.
public final class ClassFigures {
  private ClassFigures() {}

  /// Between locations, and between classes of all locations.
  ///
  /// @param levels the information index H of all levels, 0 … 1: what lies between the units of all
  ///   variety of levels
  /// @param upper dissimilarity of the two highest levels (havo and vwo) against the others
  /// @param otherLevel share of schoolmates, or of classmates, who are at another level, mean over
  ///   pupils
  public record Levels(double levels, double upper, double otherLevel) {}

  /// Levels, locations and classes.
  ///
  /// @param locations between locations
  /// @param classes between classes; never below the figures between locations
  public record Apart(Levels locations, Levels classes) {
    /// What lies between the classes of one location, of the information index.
    public double withinLocations() {
      return classes.levels - locations.levels;
    }
  }

  /// The figures of levels.
  public static Apart of(Classes classes) {
    return new Apart(levels(classes.byLocation()), levels(classes.byClass()));
  }

  static Levels levels(UnitGroupCounts counts) {
    double same = 0;
    for (int unit = 0; unit < counts.units(); unit++) {
      double all = counts.unitTotal(unit);
      for (int level = 0; level < counts.groups() && all > 0; level++) {
        same += counts.count(unit, level) * counts.count(unit, level) / all;
      }
    }
    return new Levels(
        number(InformationIndex.of(counts)), upper(counts), 1 - same / counts.total());
  }

  private static double upper(UnitGroupCounts counts) {
    int half = counts.groups() / 2;
    double[] two = new double[counts.units() * 2];
    for (int unit = 0; unit < counts.units(); unit++) {
      for (int level = 0; level < counts.groups(); level++) {
        two[2 * unit + (level < half ? 1 : 0)] += counts.count(unit, level);
      }
    }
    return number(
        Dissimilarity.of(
            UnitGroupCounts.of(counts.unitNames(), List.of("upper", "lower"), two), 0));
  }

  private static double number(IndexValue value) {
    return switch (value) {
      case IndexValue.Defined(double number) -> number;
      case IndexValue.Undefined _ -> 0;
    };
  }

  /// How a group is spread, before and after.
  ///
  /// @param locationsBefore dissimilarity of the group between locations
  /// @param locationsAfter the same with the policies
  /// @param classesBefore between classes
  /// @param classesAfter the same with the policies
  /// @param locationsChange after less before, run by run
  /// @param classesChange after less before, run by run
  public record Group(
      Band locationsBefore,
      Band locationsAfter,
      Band classesBefore,
      Band classesAfter,
      Band locationsChange,
      Band classesChange) {}

  /// The figures of a group, whose share at each level is known between two ends.
  ///
  /// Cost: runs × units.
  ///
  /// @param shares of the group at each level
  /// @param seed of the first run
  /// @param runs how many
  /// @param band share of the runs that the bands hold
  public static Group group(
      Classes before, Classes after, List<Range> shares, long seed, int runs, double band) {
    double[][] rows =
        IntStream.range(0, runs)
            .parallel()
            .mapToObj(run -> row(before, after, shares, seed + run))
            .toArray(double[][]::new);
    return new Group(
        band(rows, band, row -> row[0]),
        band(rows, band, row -> row[1]),
        band(rows, band, row -> row[2]),
        band(rows, band, row -> row[3]),
        band(rows, band, row -> row[1] - row[0]),
        band(rows, band, row -> row[3] - row[2]));
  }

  private static Band band(
      double[][] rows, double share, java.util.function.ToDoubleFunction<double[]> of) {
    return Band.of(java.util.Arrays.stream(rows).mapToDouble(of).toArray(), share);
  }

  private static double[] row(Classes before, Classes after, List<Range> shares, long seed) {
    double[] share = drawn(shares, seed);
    return new double[] {
      apart(before, share, true),
      apart(after, share, true),
      apart(before, share, false),
      apart(after, share, false),
    };
  }

  /// The shares of a group at each level in a run.
  static double[] drawn(List<Range> shares, long seed) {
    Streams stream = Streams.of(seed, Purpose.PARAMETER, 0);
    return IntStream.range(0, shares.size())
        .mapToDouble(level -> shares.get(level).along(stream.at(level, 0)))
        .toArray();
  }

  /// Dissimilarity of a group with known shares, between locations or between classes.
  static double apart(Classes classes, double[] share, boolean byLocation) {
    return number(Dissimilarity.of(group(classes, share, byLocation), 0));
  }

  /// Expected heads of the group and the rest in each unit.
  private static UnitGroupCounts group(Classes classes, double[] share, boolean byLocation) {
    List<Unit> units = classes.units();
    int size = byLocation ? classes.locations().size() : units.size();
    double[] cells = new double[size * 2];
    for (int at = 0; at < units.size(); at++) {
      int unit = byLocation ? units.get(at).location() : at;
      for (int level = 0; level < share.length; level++) {
        double pupils = units.get(at).pupils().get(level);
        cells[2 * unit] += share[level] * pupils;
        cells[2 * unit + 1] += (1 - share[level]) * pupils;
      }
    }
    return UnitGroupCounts.of(
        IntStream.range(0, size).mapToObj(Integer::toString).toList(),
        List.of("group", "rest"),
        cells);
  }
}
