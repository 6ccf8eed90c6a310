package nl.speelveld.simulation.compare;

import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.years.Course;
import nl.speelveld.simulation.years.YearFigures;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What is read from the last year of a run.
public sealed interface Figure {
  /// The number; 0 where an index is undefined, because then nobody of a group is left.
  double of(Course course);

  /// Dissimilarity of a group over the rolls.
  ///
  /// @param group of the base
  record Segregation(int group) implements Figure {
    @Override
    public double of(Course course) {
      return index(course.last().rolls(), group);
    }
  }

  /// The same over whom pupils meet, contacts between schools counted.
  ///
  /// @param group of the base
  record SegregationMet(int group) implements Figure {
    @Override
    public double of(Course course) {
      return index(course.last().met(), group);
    }
  }

  /// Mean way of entrants, kilometres.
  record Kilometres() implements Figure {
    @Override
    public double of(Course course) {
      return course.last().meanKilometres();
    }
  }

  /// Share of entrants with the school they like best.
  record FirstChoice() implements Figure {
    @Override
    public double of(Course course) {
      return course.last().firstChoiceShare();
    }
  }

  /// Share of entrants without a place.
  record Unplaced() implements Figure {
    @Override
    public double of(Course course) {
      YearFigures last = course.last();
      return last.entrants() == 0 ? 0 : last.unplaced() / last.entrants();
    }
  }

  private static double index(UnitGroupCounts counts, int group) {
    return switch (Dissimilarity.of(counts, group)) {
      case IndexValue.Defined(double value) -> value;
      case IndexValue.Undefined _ -> 0;
    };
  }
}
