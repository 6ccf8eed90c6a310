package nl.speelveld.simulation.calibration;

import java.util.List;
import nl.speelveld.simulation.base.Base;

/// Constants of schools and groups with smaller differences between groups, and as many expected
/// pupils at each school as before.
final class Likes {
  private static final int MOST_ROUNDS = 200;
  private static final double BALANCED = 1e-4;

  private final Base base;
  private final int groups;
  private final int schools;
  private final double[] weight; // areas × groups × schools
  private final double[] leaving; // areas × groups
  private final double[] wanted; // of each school

  private Likes(Base base, List<GroupFit.Drawn> drawn, double[] constants) {
    this.base = base;
    this.groups = base.groups().size();
    this.schools = base.schools().size();
    this.leaving = base.toEntrants();
    this.wanted = new double[schools];
    this.weight = new double[leaving.length * schools];
    double all = 0;
    for (int cell = 0; cell < leaving.length; cell++) {
      all += leaving[cell];
      weigh(cell, drawn.get(cell % groups), constants);
    }
    double pupils = 0;
    for (int school = 0; school < schools; school++) {
      for (int group = 0; group < groups; group++) {
        wanted[school] += base.pupils(school, group);
      }
      pupils += wanted[school];
    }
    for (int school = 0; school < schools; school++) {
      wanted[school] *= all / pupils;
    }
  }

  private void weigh(int cell, GroupFit.Drawn its, double[] constants) {
    double highest = Double.NEGATIVE_INFINITY;
    int from = cell * schools;
    for (int school = 0; school < schools; school++) {
      double kilometres = base.kilometres(cell / groups, school);
      weight[from + school] =
          its.perKilometre() * kilometres
              + its.perLogKilometre() * Math.log1p(kilometres)
              + constants[school * groups + cell % groups];
      highest = Math.max(highest, weight[from + school]);
    }
    for (int school = 0; school < schools; school++) {
      weight[from + school] = Math.exp(weight[from + school] - highest);
    }
  }

  /// The constants, schools × groups.
  ///
  /// @param strength by what differences between groups are multiplied
  static double[] of(Base base, List<GroupFit.Drawn> drawn, double strength) {
    int groups = base.groups().size();
    int schools = base.schools().size();
    double[] constants = new double[schools * groups];
    for (int school = 0; school < schools; school++) {
      double mean = 0;
      for (int group = 0; group < groups; group++) {
        mean += drawn.get(group).constants().get(school) / groups;
      }
      for (int group = 0; group < groups; group++) {
        constants[school * groups + group] =
            mean + strength * (drawn.get(group).constants().get(school) - mean);
      }
    }
    double[] more = new Likes(base, drawn, constants).balance();
    for (int at = 0; at < constants.length; at++) {
      constants[at] += more[at / groups];
    }
    return constants;
  }

  /// What is added to all groups of a school so that it expects as many pupils as it has.
  private double[] balance() {
    double[] factor = new double[schools];
    java.util.Arrays.fill(factor, 1);
    double[] expected = new double[schools];
    double worst = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && worst > BALANCED; round++) {
      expect(factor, expected);
      worst = 0;
      for (int school = 0; school < schools; school++) {
        if (wanted[school] > 0) {
          double change = wanted[school] / expected[school];
          factor[school] *= change;
          worst = Math.max(worst, Math.abs(change - 1));
        }
      }
    }
    return java.util.Arrays.stream(factor).map(Math::log).toArray();
  }

  private void expect(double[] factor, double[] expected) {
    java.util.Arrays.fill(expected, 0);
    for (int cell = 0; cell < leaving.length; cell++) {
      int from = cell * schools;
      double sum = 0;
      for (int school = 0; school < schools; school++) {
        sum += weight[from + school] * factor[school];
      }
      double share = leaving[cell] / sum;
      for (int school = 0; school < schools; school++) {
        expected[school] += share * weight[from + school] * factor[school];
      }
    }
  }
}
