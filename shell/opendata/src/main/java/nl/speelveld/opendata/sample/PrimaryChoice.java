package nl.speelveld.opendata.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Every cohort chooses a primary school: siblings first, the others in an order drawn by lot; who
/// finds a school full takes the next best.
///
/// Why it ends: each child takes one place, once; a child that finds all schools full takes its
/// best one above capacity. Families look at the composition that the eight cohorts before them
/// made.
final class PrimaryChoice {
  private static final double REACH_METRES = 7_000;
  private static final double SAME_AS_SIBLING = 0.93;

  private final List<Child> children;
  private final List<SampleSchool> schools;
  private final int[] schoolOf;
  private final int[][] pupils; // by cohort since the first, by school
  private final int[][] weighted;

  private PrimaryChoice(List<Child> children, List<SampleSchool> schools) {
    this.children = children;
    this.schools = schools;
    this.schoolOf = new int[children.size()];
    int cohorts = SchoolYears.ENROLMENT - SchoolYears.FIRST_COHORT + 1;
    this.pupils = new int[cohorts][schools.size()];
    this.weighted = new int[cohorts][schools.size()];
  }

  /// Index of the primary school of every child, all cohorts.
  static int[] of(List<Child> children, List<SampleSchool> schools, long seed) {
    PrimaryChoice choice = new PrimaryChoice(children, schools);
    for (int cohort = SchoolYears.FIRST_COHORT; cohort <= SchoolYears.ENROLMENT; cohort++) {
      choice.place(cohort, Chance.of(seed, Chance.Purpose.PRIMARY_CHOICE, cohort));
    }
    return choice.schoolOf;
  }

  private void place(int cohort, RandomGenerator random) {
    List<Child> order = new ArrayList<>();
    List<Child> others = new ArrayList<>();
    for (Child child : children) {
      if (child.cohort() == cohort) {
        (followsSibling(child, random) ? order : others).add(child);
      }
    }
    int followers = order.size();
    Collections.shuffle(others, Random.from(random));
    order.addAll(others);
    double[] share = weightedShares(cohort);
    for (int turn = 0; turn < order.size(); turn++) {
      Child child = order.get(turn);
      int school = turn < followers ? schoolOf[child.older()] : best(child, share, random);
      schoolOf[child.number()] = school;
      pupils[row(cohort)][school]++;
      weighted[row(cohort)][school] += child.family().parents().weighted() ? 1 : 0;
    }
  }

  private static boolean followsSibling(Child child, RandomGenerator random) {
    return child.older() >= 0 && Chance.happens(random, SAME_AS_SIBLING);
  }

  private static int row(int cohort) {
    return cohort - SchoolYears.FIRST_COHORT;
  }

  /// Share of pupils with a weight at each school in the eight cohorts before.
  private double[] weightedShares(int cohort) {
    double[] share = new double[schools.size()];
    for (int school = 0; school < share.length; school++) {
      int all = 0;
      int with = 0;
      for (int before = Math.max(0, row(cohort) - 8); before < row(cohort); before++) {
        all += pupils[before][school];
        with += weighted[before][school];
      }
      share[school] = all == 0 ? 0.1 : (double) with / all;
    }
    return share;
  }

  private int best(Child child, double[] share, RandomGenerator random) {
    int[] taken = pupils[row(child.cohort())];
    int best = -1;
    int bestWithPlace = -1;
    double most = Double.NEGATIVE_INFINITY;
    double mostWithPlace = Double.NEGATIVE_INFINITY;
    for (int school = 0; school < schools.size(); school++) {
      SampleSchool candidate = schools.get(school);
      if (!candidate.isPrimary()
          || candidate.metresFrom(child.family().x(), child.family().y()) > REACH_METRES) {
        continue;
      }
      double utility =
          ChoiceRule.CALIBRATED.seen(child.family(), candidate, share[school])
              + Chance.gumbel(random);
      if (utility > most) {
        most = utility;
        best = school;
      }
      if (utility > mostWithPlace && taken[school] < candidate.places()) {
        mostWithPlace = utility;
        bestWithPlace = school;
      }
    }
    return bestWithPlace >= 0 ? bestWithPlace : best;
  }
}
