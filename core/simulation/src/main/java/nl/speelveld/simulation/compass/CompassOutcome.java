package nl.speelveld.simulation.compass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Where every family's pupil is, and how it came to that. Immutable.
///
/// Carries its account: the figures after each step (the first is the start), whether the process
/// settled, and the seed of the run.
public final class CompassOutcome {
  private final CompassCity city;
  private final int[] schoolOf;
  private final UnitGroupCounts pupils;
  private final List<StepFigures> path;
  private final boolean settled;
  private final long seed;

  CompassOutcome(CompassCity city, SchoolRolls rolls, List<StepFigures> path, Account account) {
    this.city = city;
    this.schoolOf = rolls.schoolOf.clone();
    this.pupils = rolls.counts();
    this.path = List.copyOf(path);
    this.settled = account.settled();
    this.seed = account.seed();
  }

  record Account(boolean settled, long seed) {}

  /// The school of a family's pupil.
  public int schoolOf(int family) {
    return schoolOf[family];
  }

  /// Pupils by school and group: the input of every index.
  public UnitGroupCounts pupils() {
    return pupils;
  }

  /// The figures at the start and after each step.
  public List<StepFigures> path() {
    return path;
  }

  /// The figures at the end.
  public StepFigures last() {
    return path.getLast();
  }

  /// Whether the process settled before its last allowed step.
  public boolean settled() {
    return settled;
  }

  /// The seed of the run; 0 where nothing was drawn.
  public long seed() {
    return seed;
  }

  /// Mean distance to school of all families, in the unit of the city.
  public double meanDistance() {
    return mean(IntStream.range(0, schoolOf.length));
  }

  /// Mean distance to school of one group, which has families.
  public double meanDistance(int group) {
    return mean(IntStream.range(0, schoolOf.length).filter(family -> city.group(family) == group));
  }

  private double mean(IntStream families) {
    return families
        .mapToDouble(family -> city.distance(city.place(family), schoolOf[family]))
        .average()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return "CompassOutcome " + last() + " " + Arrays.hashCode(schoolOf);
  }
}
