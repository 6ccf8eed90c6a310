package nl.speelveld.simulation.years;

import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;

/// How much each cell (area and group) likes each school in a year: weights exp(V), summed up, so
/// that one uniform number finds a school by halving.
///
/// Drawing the next choice from what is left is the same as drawing from all and drawing again
/// where it is on the list already: that is what independence of irrelevant alternatives means in a
/// logit. So a list is drawn only as far as it is asked for. Lives inside one run.
final class Likings {
  private static final int TRIES = 64; // then the rest is summed up anew

  private final int schools;
  private final int groups;
  private final double[] fixed; // cells × schools: distance, siblings and composition apart
  private final double[] running; // cells × schools: Σ exp(V) up to and with a school
  private double siblingFactor;

  Likings(Base base) {
    this.schools = base.schools().size();
    this.groups = base.groups().size();
    int cells = base.areas().size() * groups;
    this.fixed = new double[cells * schools];
    this.running = new double[cells * schools];
  }

  /// Computes the part that does not change with the mix of schools.
  void settle(Base base) {
    Tastes tastes = base.tastes();
    siblingFactor = Math.expm1(tastes.sibling());
    for (int area = 0; area < base.areas().size(); area++) {
      for (int school = 0; school < schools; school++) {
        double kilometres = base.kilometres(area, school);
        for (int group = 0; group < groups; group++) {
          fixed[(area * groups + group) * schools + school] =
              tastes.of(group, kilometres, 0) + tastes.attraction(school, group);
        }
      }
    }
  }

  /// Computes the weights of a year from the rolls of the year before.
  ///
  /// @param rolls schools × groups
  void compute(Base base, double[] rolls) {
    double[] mix = new double[schools * groups];
    for (int school = 0; school < schools; school++) {
      double all = 0;
      for (int group = 0; group < groups; group++) {
        all += rolls[school * groups + group];
      }
      for (int group = 0; group < groups; group++) {
        double share = all > 0 ? rolls[school * groups + group] / all : 1.0 / groups;
        mix[group * schools + school] = base.tastes().ownShare(group) * share;
      }
    }
    int cells = fixed.length / schools;
    for (int cell = 0; cell < cells; cell++) {
      int from = cell * schools;
      int ofMix = cell % groups * schools;
      double highest = Double.NEGATIVE_INFINITY;
      for (int school = 0; school < schools; school++) {
        highest = Math.max(highest, fixed[from + school] + mix[ofMix + school]);
      }
      double sum = 0;
      for (int school = 0; school < schools; school++) {
        sum += Math.exp(fixed[from + school] + mix[ofMix + school] - highest);
        running[from + school] = sum;
      }
    }
  }

  /// The weight of a school in a cell.
  private double weight(int cell, int school) {
    int at = cell * schools + school;
    return school == 0 ? running[at] : running[at] - running[at - 1];
  }

  /// The school that a uniform number points at.
  ///
  /// @param sibling a school that weighs more, or −1
  /// @param factor by how much more, less one
  private int pick(int cell, int sibling, double factor, double uniform) {
    int from = cell * schools;
    double all = running[from + schools - 1];
    double more = sibling < 0 ? 0 : weight(cell, sibling) * factor;
    double at = uniform * (all + more);
    if (at >= all) {
      return sibling;
    }
    int low = 0;
    int high = schools - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (running[from + middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The first choice.
  int first(int cell, int sibling, double uniform) {
    return pick(cell, sibling, siblingFactor, uniform);
  }

  /// The school of a pupil who moved: the present one has the worth of staying.
  int again(int cell, int present, double stay, double uniform) {
    return pick(cell, present, Math.expm1(stay), uniform);
  }

  /// Where the numbers of one pupil come from.
  @FunctionalInterface
  interface Uniforms {
    /// The number of a draw.
    double at(int draw);
  }

  /// Writes the next choice behind those that are there; −1 where nothing is left.
  ///
  /// @param list choices so far in `list[from … from + length − 1]`
  int next(int cell, int sibling, int[] list, int from, int length, Uniforms uniforms) {
    for (int tried = 0; tried < TRIES; tried++) {
      int school = first(cell, sibling, uniforms.at(length * TRIES + tried));
      if (!stands(list, from, length, school)) {
        return weight(cell, school) > 0 ? school : -1;
      }
    }
    return fromTheRest(cell, sibling, list, from, length, uniforms.at(-1 - length));
  }

  private static boolean stands(int[] list, int from, int length, int school) {
    for (int at = from; at < from + length; at++) {
      if (list[at] == school) {
        return true;
      }
    }
    return false;
  }

  private int fromTheRest(int cell, int sibling, int[] list, int from, int length, double uniform) {
    double all = 0;
    for (int school = 0; school < schools; school++) {
      all += restWeight(cell, sibling, list, from, length, school);
    }
    double at = uniform * all;
    double sum = 0;
    int last = -1;
    for (int school = 0; school < schools; school++) {
      double weight = restWeight(cell, sibling, list, from, length, school);
      sum += weight;
      if (weight > 0) {
        last = school;
        if (sum > at) {
          return school;
        }
      }
    }
    return last;
  }

  private double restWeight(int cell, int sibling, int[] list, int from, int length, int school) {
    if (stands(list, from, length, school)) {
      return 0;
    }
    return weight(cell, school) * (school == sibling ? 1 + siblingFactor : 1);
  }
}
