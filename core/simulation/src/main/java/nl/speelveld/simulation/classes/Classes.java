package nl.speelveld.simulation.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The pupils of secondary schools by location, year of the school and kind of class, with the
/// level of each. Immutable.
///
/// A kind of class is known by the levels for which it prepares: one level, or several in a bridge
/// class. A register counts pupils of a bridge class without their level; they are divided over its
/// levels as the pupils of the upper years of the same location are, or of all locations where it
/// has none of these levels there. All classes of one kind at one location and year are one unit:
/// which pupils sit in 1A or 1B nobody chose. Levels are numbered from the lowest.
public final class Classes {
  private static final int UPPER = 3; // from this year on classes are of one level, as a rule

  private final List<String> locations;
  private final List<String> levels;
  private final List<Unit> units;

  /// Classes of one kind at a location in one year.
  ///
  /// @param location number of the location
  /// @param year of the school, from 1
  /// @param kind for which levels it prepares
  /// @param pupils of each level
  record Unit(int location, int year, Set<Integer> kind, List<Double> pupils) {
    Unit {
      kind = Set.copyOf(kind);
      pupils = List.copyOf(pupils);
    }

    double total() {
      return pupils.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private Classes(List<String> locations, List<String> levels, List<Unit> units) {
    this.locations = List.copyOf(locations);
    this.levels = List.copyOf(levels);
    this.units = List.copyOf(units);
  }

  /// One line of a register.
  ///
  /// @param location number of the location
  /// @param year of the school, from 1
  /// @param levels for which the class prepares, one or more
  /// @param pupils heads
  public record Line(int location, int year, Set<Integer> levels, double pupils) {
    /// Copies.
    public Line {
      levels = Set.copyOf(levels);
      if (levels.isEmpty() || year < 1 || !(pupils >= 0)) {
        throw new IllegalArgumentException(
            "a line of levels %s, year (%d) and pupils (%s); levels, a year from 1 and heads are asked"
                .formatted(levels, year, pupils));
      }
    }
  }

  /// Classes from the lines of a register.
  ///
  /// @param locations names
  /// @param levels names, the lowest first
  public static Classes of(List<String> locations, List<String> levels, List<Line> lines) {
    double[] upper = new double[locations.size() * levels.size()];
    double[] everywhere = new double[levels.size()];
    for (Line line : lines) {
      if (line.levels.size() == 1 && line.year >= UPPER) {
        int level = line.levels.iterator().next();
        upper[line.location * levels.size() + level] += line.pupils;
        everywhere[level] += line.pupils;
      }
    }
    Builder builder = new Builder(levels.size());
    for (Line line : lines) {
      double[] here =
          Arrays.copyOfRange(
              upper, line.location * levels.size(), (line.location + 1) * levels.size());
      builder.add(line.location, line.year, line.levels, divided(line, here, everywhere));
    }
    return new Classes(locations, levels, builder.toUnits());
  }

  /// The pupils of a line over its levels.
  private static double[] divided(Line line, double[] here, double[] everywhere) {
    double[] by = sum(line, here) > 0 ? here : everywhere;
    double all = sum(line, by);
    double[] pupils = new double[here.length];
    for (int level : line.levels) {
      pupils[level] = line.pupils * (all > 0 ? by[level] / all : 1.0 / line.levels.size());
    }
    return pupils;
  }

  private static double sum(Line line, double[] by) {
    return line.levels.stream().mapToDouble(level -> by[level]).sum();
  }

  /// Gathers units: pupils of one location, year and kind go together. Lives inside one call.
  static final class Builder {
    private final int levels;
    private final java.util.Map<List<Object>, double[]> pupilsOf = new java.util.LinkedHashMap<>();

    Builder(int levels) {
      this.levels = levels;
    }

    void add(int location, int year, Set<Integer> kind, double[] pupils) {
      double[] sum =
          pupilsOf.computeIfAbsent(
              List.of(location, year, new TreeSet<>(kind)), key -> new double[levels]);
      for (int level = 0; level < levels; level++) {
        sum[level] += pupils[level];
      }
    }

    List<Unit> toUnits() {
      List<Unit> units = new ArrayList<>();
      pupilsOf.forEach((key, pupils) -> {
        @SuppressWarnings("unchecked") // the third part is the kind, put in by add
        Set<Integer> kind = (Set<Integer>) key.get(2);
        Unit unit =
            new Unit(
                (int) key.get(0), (int) key.get(1), kind, Arrays.stream(pupils).boxed().toList());
        if (unit.total() > 0) {
          units.add(unit);
        }
      });
      units.sort(Comparator.comparingInt(Unit::location).thenComparingInt(Unit::year));
      return units;
    }
  }

  /// The same locations and levels with other units.
  Classes with(List<Unit> others) {
    return new Classes(locations, levels, others);
  }

  List<Unit> units() {
    return units;
  }

  /// Names of the locations.
  public List<String> locations() {
    return locations;
  }

  /// Names of the levels, the lowest first.
  public List<String> levels() {
    return levels;
  }

  /// All pupils.
  public double pupils() {
    return units.stream().mapToDouble(Unit::total).sum();
  }

  /// Pupils of each level at a location, over all years.
  public List<Double> pupilsAt(int location) {
    double[] pupils = new double[levels.size()];
    for (Unit unit : units) {
      for (int level = 0; level < pupils.length && unit.location == location; level++) {
        pupils[level] += unit.pupils.get(level);
      }
    }
    return Arrays.stream(pupils).boxed().toList();
  }

  /// The share of pupils of the first two years who sit in a class of several levels; 0 where there
  /// are none.
  public double bridgeShare() {
    double all = 0;
    double bridge = 0;
    for (Unit unit : units) {
      if (unit.year < UPPER) {
        all += unit.total();
        bridge += unit.kind.size() > 1 ? unit.total() : 0;
      }
    }
    return all > 0 ? bridge / all : 0;
  }

  /// Levels by location: who could meet in the corridors.
  public UnitGroupCounts byLocation() {
    double[] cells = new double[locations.size() * levels.size()];
    for (Unit unit : units) {
      for (int level = 0; level < levels.size(); level++) {
        cells[unit.location * levels.size() + level] += unit.pupils.get(level);
      }
    }
    return UnitGroupCounts.of(locations, levels, cells);
  }

  /// Levels by kind of class: who sits together.
  public UnitGroupCounts byClass() {
    List<String> names = new ArrayList<>();
    double[] cells = new double[units.size() * levels.size()];
    for (int at = 0; at < units.size(); at++) {
      Unit unit = units.get(at);
      names.add(
          "%s, year %d, %s"
              .formatted(locations.get(unit.location), unit.year, new TreeSet<>(unit.kind)));
      for (int level = 0; level < levels.size(); level++) {
        cells[at * levels.size() + level] = unit.pupils.get(level);
      }
    }
    return UnitGroupCounts.of(names, levels, cells);
  }
}
