package nl.speelveld.simulation.classes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.speelveld.simulation.classes.Classes.Unit;

/// A change of who sits with whom. Where pupils live, which location they choose and which level
/// they end at stays as it is.
public sealed interface ClassPolicy {
  /// The classes with it.
  Classes apply(Classes now);

  /// Broad bridge classes: all levels of a location sit together in its first years.
  ///
  /// @param locations numbers of locations
  /// @param years how many of the first years, 1 … 3
  /// @param apart levels that keep classes of their own, such as practical training
  record Broad(Set<Integer> locations, int years, Set<Integer> apart) implements ClassPolicy {
    /// Checks and copies.
    public Broad {
      locations = Set.copyOf(locations);
      apart = Set.copyOf(apart);
      check(years);
    }

    @Override
    public Classes apply(Classes now) {
      return regroup(
          now,
          unit -> {
            if (!touches(unit, locations, years) || apart.containsAll(unit.kind())) {
              return List.of(unit.kind());
            }
            Set<Integer> kind = new HashSet<>(here(now, unit));
            kind.removeAll(apart);
            return List.of(kind);
          });
    }
  }

  /// Dakpan classes, as roof tiles: in the first years each level sits with a neighbour; a level
  /// between two others is divided over both. Classes of three or more levels stay as they are.
  ///
  /// @param locations numbers of locations
  /// @param years how many of the first years, 1 … 3
  /// @param apart levels that keep classes of their own
  record Dakpan(Set<Integer> locations, int years, Set<Integer> apart) implements ClassPolicy {
    /// Checks and copies.
    public Dakpan {
      locations = Set.copyOf(locations);
      apart = Set.copyOf(apart);
      check(years);
    }

    @Override
    public Classes apply(Classes now) {
      return regroup(
          now,
          unit -> {
            if (!touches(unit, locations, years) || unit.kind().size() > 1) {
              return List.of(unit.kind());
            }
            int level = unit.kind().iterator().next();
            TreeSet<Integer> others = new TreeSet<>(here(now, unit));
            others.removeAll(apart);
            if (!others.contains(level)) {
              return List.of(unit.kind());
            }
            List<Set<Integer>> tiles = new ArrayList<>();
            Integer below = others.lower(level);
            Integer above = others.higher(level);
            if (below != null) {
              tiles.add(Set.of(below, level));
            }
            if (above != null) {
              tiles.add(Set.of(level, above));
            }
            return tiles.isEmpty() ? List.of(unit.kind()) : tiles;
          });
    }
  }

  /// One campus: locations share building, corridors and classes of one kind, as one broad
  /// location.
  ///
  /// @param locations numbers of two or more locations; the first gives the name
  record Campus(List<Integer> locations) implements ClassPolicy {
    /// Checks and copies.
    public Campus {
      locations = List.copyOf(locations);
      if (locations.stream().distinct().count() < 2) {
        throw new IllegalArgumentException(
            "a campus of locations %s; give two or more".formatted(locations));
      }
    }

    @Override
    public Classes apply(Classes now) {
      Classes.Builder builder = new Classes.Builder(now.levels().size());
      for (Unit unit : now.units()) {
        int location = locations.contains(unit.location()) ? locations.getFirst() : unit.location();
        builder.add(location, unit.year(), unit.kind(), pupils(unit, 1));
      }
      return now.with(builder.toUnits());
    }
  }

  private static void check(int years) {
    if (years < 1 || years > 3) {
      throw new IllegalArgumentException("years (" + years + ") lie in 1 … 3");
    }
  }

  private static boolean touches(Unit unit, Set<Integer> locations, int years) {
    return locations.contains(unit.location()) && unit.year() <= years;
  }

  /// Levels that sit at the location of a unit in its year.
  private static Set<Integer> here(Classes now, Unit unit) {
    Set<Integer> here = new TreeSet<>();
    for (Unit other : now.units()) {
      if (other.location() == unit.location() && other.year() == unit.year()) {
        IntStream.range(0, other.pupils().size())
            .filter(level -> other.pupils().get(level) > 0)
            .forEach(here::add);
      }
    }
    return here;
  }

  /// To which kinds of class the pupils of a unit go, in equal parts.
  @FunctionalInterface
  interface NewKinds {
    /// One kind or more.
    List<Set<Integer>> of(Unit unit);
  }

  private static Classes regroup(Classes now, NewKinds kinds) {
    Classes.Builder builder = new Classes.Builder(now.levels().size());
    for (Unit unit : now.units()) {
      List<Set<Integer>> its = kinds.of(unit);
      its.forEach(
          kind -> builder.add(unit.location(), unit.year(), kind, pupils(unit, 1.0 / its.size())));
    }
    return now.with(builder.toUnits());
  }

  private static double[] pupils(Unit unit, double share) {
    return Arrays.stream(unit.pupils().stream().mapToDouble(Double::doubleValue).toArray())
        .map(pupils -> share * pupils)
        .toArray();
  }
}
