package nl.speelveld.simulation.classes;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.Classes.Unit;

/// A change of classes from a year on, and what somebody states that it does beside who sits with
/// whom.
///
/// Bridge classes begin with the pupils who enter: those who are there already keep their classes.
/// A campus is one building, for everybody at once. No register says whether a broad location is
/// chosen more, or whether pupils end higher after a broad class; both do nothing unless stated.
///
/// @param from the first year of the scenario in which it holds, from 1
/// @param policy the change
/// @param appeal what entrants of every level like more in its locations, in units of utility: 0.7
///   is twice the odds
/// @param higher share of the pupils of a level who go on among those of the next higher level of
///   their location once the bridge is over, 0 … 1; a campus has none
public record ClassStep(int from, ClassPolicy policy, Range appeal, Range higher) {
  /// Checks the ranges.
  public ClassStep {
    if (from < 1 || higher.low() < 0 || higher.high() > 1) {
      throw new IllegalArgumentException(
          "from (%d) is 1 or more, higher (%s) lies in 0 … 1".formatted(from, higher));
    }
  }

  /// A change from the first year that does nothing else.
  public static ClassStep of(ClassPolicy policy) {
    return new ClassStep(1, policy, Range.at(0), Range.at(0));
  }

  /// Whether all it does is known.
  public boolean isKnown() {
    return appeal.isKnown() && higher.isKnown();
  }

  /// The same with known numbers.
  ///
  /// @param ofAppeal share of the way between the ends of the appeal, 0 … 1
  /// @param ofHigher the same of who go on higher
  ClassStep at(double ofAppeal, double ofHigher) {
    return new ClassStep(
        from, policy, Range.at(appeal.along(ofAppeal)), Range.at(higher.along(ofHigher)));
  }

  /// Whether pupils of a year of the school meet it in a year of the scenario.
  ///
  /// @param year of the scenario, from 1
  /// @param stage year of the school, from 1: they entered stage − 1 years before
  boolean holds(int year, int stage) {
    return policy instanceof ClassPolicy.Campus ? from <= year : from <= year - stage + 1;
  }

  /// Classes of pupils who entered under it. Its numbers are known.
  Classes apply(Classes now) {
    Classes chosen =
        appeal.known() == 0 ? now : EntrantsOfLevel.choose(now, where(), appeal.known());
    return policy.apply(higher.known() == 0 ? chosen : raised(chosen));
  }

  private Set<Integer> where() {
    return switch (policy) {
      case ClassPolicy.Broad its -> its.locations();
      case ClassPolicy.Dakpan its -> its.locations();
      case ClassPolicy.Campus its -> new HashSet<>(its.locations());
    };
  }

  private int bridge() {
    return switch (policy) {
      case ClassPolicy.Broad its -> its.years();
      case ClassPolicy.Dakpan its -> its.years();
      case ClassPolicy.Campus _ -> Integer.MAX_VALUE; // no bridge that ends
    };
  }

  private Set<Integer> apart() {
    return switch (policy) {
      case ClassPolicy.Broad its -> its.apart();
      case ClassPolicy.Dakpan its -> its.apart();
      case ClassPolicy.Campus _ -> Set.of();
    };
  }

  /// After the bridge a share of each level sits with the next. Their level stays what it was, so
  /// that pupils are counted by where they would have been.
  private Classes raised(Classes now) {
    Classes.Builder builder = new Classes.Builder(now.levels().size());
    for (Unit unit : now.units()) {
      OptionalInt next = next(now, unit);
      double share = next.isPresent() ? higher.known() : 0;
      builder.add(unit.location(), unit.year(), unit.kind(), part(unit, 1 - share));
      if (next.isPresent()) {
        builder.add(unit.location(), unit.year(), Set.of(next.getAsInt()), part(unit, share));
      }
    }
    return now.with(builder.toUnits());
  }

  /// The next higher level with classes of its own at the location, for a unit of one level after
  /// the bridge.
  private OptionalInt next(Classes now, Unit unit) {
    if (unit.year() <= bridge()
        || unit.kind().size() > 1
        || !where().contains(unit.location())
        || apart().containsAll(unit.kind())) {
      return OptionalInt.empty();
    }
    int level = unit.kind().iterator().next();
    return now.units().stream()
        .filter(other -> other.location() == unit.location() && other.year() == unit.year())
        .map(Unit::kind)
        .filter(kind -> kind.size() == 1)
        .mapToInt(kind -> kind.iterator().next())
        .filter(other -> other > level)
        .min();
  }

  private static double[] part(Unit unit, double share) {
    List<Double> pupils = unit.pupils();
    return IntStream.range(0, pupils.size()).mapToDouble(at -> share * pupils.get(at)).toArray();
  }
}
