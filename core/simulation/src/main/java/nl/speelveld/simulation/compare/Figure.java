package nl.speelveld.simulation.compare;

import java.util.Arrays;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.years.YearFigures;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What is read from a year of a run.
public sealed interface Figure {
  /// The number; 0 where an index is undefined, because then nobody of a group is left.
  double of(YearFigures year);

  /// Dissimilarity of a group over the rolls.
  ///
  /// @param group of the base
  /// @param schools which take part
  record Segregation(int group, Which schools) implements Figure {
    @Override
    public double of(YearFigures year) {
      return index(schools.of(year.rolls()), group);
    }
  }

  /// The same over whom pupils meet, contacts between schools counted.
  ///
  /// @param group of the base
  /// @param schools which take part
  record SegregationMet(int group, Which schools) implements Figure {
    @Override
    public double of(YearFigures year) {
      return index(schools.of(year.met()), group);
    }
  }

  /// The same over the entrants of the year; 0 in the base, which has none.
  ///
  /// @param group of the base
  /// @param schools which take part
  record SegregationOfEntrants(int group, Which schools) implements Figure {
    @Override
    public double of(YearFigures year) {
      return index(schools.of(year.intake()), group);
    }
  }

  /// How many of a hundred schoolmates of a pupil of the group are of it too: isolation, 0 … 1.
  ///
  /// @param group of the base
  /// @param schools which take part
  record Isolation(int group, Which schools) implements Figure {
    @Override
    public double of(YearFigures year) {
      UnitGroupCounts met = schools.of(year.met());
      double heads = met.groupTotal(group);
      double sum = 0;
      for (int school = 0; school < met.units(); school++) {
        double all = met.unitTotal(school);
        sum += all > 0 ? met.count(school, group) * met.count(school, group) / all : 0;
      }
      return heads > 0 ? sum / heads : 0;
    }
  }

  /// The share of a group among those whom pupils of one school meet; 0 where it has no pupils or
  /// is not there.
  ///
  /// @param school of the base
  /// @param group of the base
  record ShareAt(int school, int group) implements Figure {
    @Override
    public double of(YearFigures year) {
      UnitGroupCounts met = year.met();
      double all = school < met.units() ? met.unitTotal(school) : 0;
      return all > 0 ? met.count(school, group) / all : 0;
    }
  }

  /// Pupils on the roll of one school; 0 where it is not there.
  ///
  /// @param school of the base
  record Pupils(int school) implements Figure {
    @Override
    public double of(YearFigures year) {
      UnitGroupCounts rolls = year.rolls();
      return school < rolls.units() ? rolls.unitTotal(school) : 0;
    }
  }

  /// Mean way of entrants, kilometres.
  record Kilometres() implements Figure {
    @Override
    public double of(YearFigures year) {
      return year.meanKilometres();
    }
  }

  /// Share of entrants with the school they like best.
  record FirstChoice() implements Figure {
    @Override
    public double of(YearFigures year) {
      return year.firstChoiceShare();
    }
  }

  /// Share of entrants without a place.
  record Unplaced() implements Figure {
    @Override
    public double of(YearFigures year) {
      return year.entrants() == 0 ? 0 : year.unplaced() / year.entrants();
    }
  }

  /// Schools that take part in a figure: those of a municipality, where the base has more.
  final class Which {
    private static final Which ALL = new Which(new int[0]);
    private final int[] chosen;

    private Which(int[] chosen) {
      this.chosen = chosen;
    }

    /// All of them.
    public static Which all() {
      return ALL;
    }

    /// Some, by their number in the base, one or more; a number that a scenario does not have, that
    /// of a school which another opens, is passed by.
    public static Which of(int... schools) {
      if (schools.length == 0) {
        throw new IllegalArgumentException("no school takes part (); give one or more");
      }
      return new Which(schools.clone());
    }

    UnitGroupCounts of(UnitGroupCounts counts) {
      return chosen.length == 0
          ? counts
          : counts.selectUnits(
              Arrays.stream(chosen).filter(school -> school < counts.units()).toArray());
    }
  }

  private static double index(UnitGroupCounts counts, int group) {
    return switch (Dissimilarity.of(counts, group)) {
      case IndexValue.Defined(double value) -> value;
      case IndexValue.Undefined _ -> 0;
    };
  }
}
