package nl.speelveld.simulation.equilibrium;

import java.util.Arrays;

/// What families choose when schools have this mix and this attraction. Mutable scratch: lives
/// inside one search.
final class Response {
  private final ChoiceModel model;
  private final int schools;
  private final int groups;
  private final double[] pull; // scratch, by school: exp(taste + attraction)
  private final double[] product; // scratch, by school
  final double[] chosen; // groups × schools: pupils

  Response(ChoiceModel model) {
    this.model = model;
    this.schools = model.schools();
    this.groups = model.groups();
    this.pull = new double[schools];
    this.product = new double[schools];
    this.chosen = new double[groups * schools];
  }

  /// Lets all families choose: fills [#chosen]. Shares are groups × schools.
  void choose(double[] shares, double[] attraction) {
    Arrays.fill(chosen, 0);
    for (int group = 0; group < groups; group++) {
      fillPull(group, shares, attraction);
      double[] weights = model.weights(group);
      double[] pupils = model.pupilsOf(group);
      int to = group * schools;
      for (int cell = 0; cell < pupils.length; cell++) {
        if (pupils[cell] > 0) {
          double sum = multiply(weights, cell * schools);
          double each = pupils[cell] / sum;
          for (int school = 0; school < schools; school++) {
            chosen[to + school] += each * product[school];
          }
        }
      }
    }
  }

  void fillPull(int group, double[] shares, double[] attraction) {
    MixTaste taste = model.tastes().get(group);
    for (int school = 0; school < schools; school++) {
      double mix = taste.utility(shares[group * schools + school]);
      pull[school] = Math.exp(mix + attraction[school]);
    }
  }

  // why: four sums side by side, as one sum waits for each addition before the next
  private double multiply(double[] weights, int from) {
    for (int school = 0; school < schools; school++) {
      product[school] = weights[from + school] * pull[school];
    }
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int at = 0;
    for (; at + 3 < schools; at += 4) {
      first += product[at];
      second += product[at + 1];
      third += product[at + 2];
      fourth += product[at + 3];
    }
    for (; at < schools; at++) {
      first += product[at];
    }
    return (first + second) + (third + fourth);
  }

  /// Probabilities with which a family of the group of the last [#fillPull] chooses, by school. The
  /// array is used again by the next call.
  double[] probabilities(int group, int cell) {
    double sum = multiply(model.weights(group), cell * schools);
    for (int school = 0; school < schools; school++) {
      product[school] /= sum;
    }
    return product;
  }

  /// Pupils of all groups that chose a school.
  double chosen(int school) {
    double all = 0;
    for (int group = 0; group < groups; group++) {
      all += chosen[group * schools + school];
    }
    return all;
  }
}
