package nl.speelveld.opendata.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/// Advice at the end of primary school, and the secondary school that a child goes to: the nearest
/// by taste that offers its level.
final class SecondaryChoice {
  /// Upper ends of the levels on the scale of ability (standard normal plus education of the
  /// parents), low first; the last level has none.
  private static final double[] ENDS = {-1.9, -1.15, -0.6, 0.1, 0.85};

  private static final double PER_KM = 0.35;
  private static final double OWN = 0.7; // for a school of the family's denomination

  private SecondaryChoice() {}

  /// The level that a child was advised.
  static SampleSchool.Level advice(Child child) {
    int level = 0;
    while (level < ENDS.length && child.talent() > ENDS[level]) {
      level++;
    }
    return SampleSchool.Level.values()[level];
  }

  /// Index of the secondary school of every child, all cohorts.
  static int[] of(List<Child> children, List<SampleSchool> schools, long seed) {
    int[] schoolOf = new int[children.size()];
    RandomGenerator random = Chance.of(seed, Chance.Purpose.SECONDARY_CHOICE, 0);
    for (Child child : children) {
      schoolOf[child.number()] = best(child, schools, random);
    }
    return schoolOf;
  }

  /// The part of the utility that is no chance.
  static double seen(Child child, SampleSchool school) {
    double km = school.metresFrom(child.family().x(), child.family().y()) / 1000;
    boolean own = school.profile().denomination().equals(child.family().taste());
    return (own ? OWN : 0) - PER_KM * km;
  }

  private static int best(Child child, List<SampleSchool> schools, RandomGenerator random) {
    SampleSchool.Level level = advice(child);
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int school = 0; school < schools.size(); school++) {
      SampleSchool candidate = schools.get(school);
      if (candidate.levels().contains(level)) {
        double utility = seen(child, candidate) + Chance.gumbel(random);
        if (utility > most) {
          most = utility;
          best = school;
        }
      }
    }
    if (best < 0) {
      throw new IllegalStateException("no school offers level (" + level + ")");
    }
    return best;
  }
}
