package nl.speelveld.simulation.years;

import java.util.Arrays;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;

/// How much each cell (area and group) likes each school in a year: weights exp(V), a wheel for
/// each cell, so that one uniform number finds a school.
///
/// Drawing the next choice from what is left is the same as drawing from all and drawing again
/// where it is on the list already: that is what independence of irrelevant alternatives means in a
/// logit. So a list is drawn only as far as it is asked for. Lives inside one run.
final class Likings {
  private static final int TRIES = 64; // then the rest is summed up anew
  private static final double SMALL = 1e-100; // of a sum; what is lost below is 1e-200 of it

  private final int schools;
  private final int groups;
  private final double[] fixed; // cells × schools: V, siblings and composition apart
  private final double[] scaled; // cells × schools: exp of it, the best of a cell 1
  private final Wheels wheels; // cells × schools
  private double siblingFactor;
  private double stayFactor;

  Likings(Base base) {
    this.schools = base.schools().size();
    this.groups = base.groups().size();
    int cells = base.areas().size() * groups;
    this.fixed = new double[cells * schools];
    this.scaled = new double[cells * schools];
    this.wheels = new Wheels(cells, schools);
  }

  /// Computes the part that does not change with the mix of schools.
  void settle(Base base) {
    Tastes tastes = base.tastes();
    siblingFactor = Math.expm1(tastes.sibling());
    stayFactor = Math.expm1(base.habits().stay());
    for (int area = 0; area < base.areas().size(); area++) {
      for (int school = 0; school < schools; school++) {
        double kilometres = base.kilometres(area, school);
        double logKilometres = Math.log1p(kilometres);
        for (int group = 0; group < groups; group++) {
          fixed[(area * groups + group) * schools + school] =
              tastes.ofWay(group, kilometres, logKilometres) + tastes.attraction(school, group);
        }
      }
    }
    for (int from = 0; from < fixed.length; from += schools) {
      exponentials(fixed, from, scaled);
    }
  }

  /// Computes the weights of a year from the rolls of the year before.
  ///
  /// @param rolls schools × groups
  void compute(Base base, double[] rolls) {
    double[] mix = mix(base.tastes(), rolls);
    double[] ofMix = new double[mix.length];
    for (int from = 0; from < mix.length; from += schools) {
      exponentials(mix, from, ofMix);
    }
    double[] weights = new double[schools];
    for (int cell = 0; cell < fixed.length / schools; cell++) {
      int from = cell * schools;
      int its = cell % groups * schools;
      // why a product: exp(a + b) = exp(a) · exp(b), so a year costs an exponential for each group
      // and school, not for each cell and school; a tenth of the time of a run without seats
      for (int school = 0; school < schools; school++) {
        weights[school] = scaled[from + school] * ofMix[its + school];
      }
      if (wheels.set(cell, weights) < SMALL) {
        together(cell, mix);
      }
    }
  }

  /// What the mix of each school is worth: groups × schools.
  private double[] mix(Tastes tastes, double[] rolls) {
    double[] mix = new double[schools * groups];
    for (int school = 0; school < schools; school++) {
      double all = 0;
      for (int group = 0; group < groups; group++) {
        all += rolls[school * groups + group];
      }
      for (int group = 0; group < groups; group++) {
        double share = all > 0 ? rolls[school * groups + group] / all : 1.0 / groups;
        mix[group * schools + school] = tastes.ownShare(group) * share;
      }
    }
    return mix;
  }

  /// The weights of a cell whose best schools have the worst mix by so much that the product of
  /// both is lost: exp of the sum.
  private void together(int cell, double[] mix) {
    int from = cell * schools;
    int its = cell % groups * schools;
    double[] both = new double[schools];
    Arrays.setAll(both, school -> fixed[from + school] + mix[its + school]);
    exponentials(both, 0, both);
    wheels.set(cell, both);
  }

  /// Writes exp(V − the highest V) of a row of schools.
  private void exponentials(double[] of, int from, double[] to) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int at = from; at < from + schools; at++) {
      highest = Math.max(highest, of[at]);
    }
    for (int at = from; at < from + schools; at++) {
      to[at] = of[at] == Double.NEGATIVE_INFINITY ? 0 : Math.exp(of[at] - highest);
    }
  }

  /// The school that a uniform number points at; −1 where a cell may go nowhere.
  ///
  /// @param sibling a school that weighs more, or −1
  /// @param factor by how much more, less one
  private int pick(int cell, int sibling, double factor, double uniform) {
    double all = wheels.sum(cell);
    double more = sibling < 0 ? 0 : wheels.weight(cell, sibling) * factor;
    double at = uniform * (all + more);
    return at >= all && (sibling >= 0 || all == 0) ? sibling : wheels.find(cell, at);
  }

  /// The first choice.
  int first(int cell, int sibling, double uniform) {
    return pick(cell, sibling, siblingFactor, uniform);
  }

  /// The school of a pupil who moved: the present one has the worth of staying.
  int again(int cell, int present, double uniform) {
    return pick(cell, present, stayFactor, uniform);
  }

  /// Where the numbers of one pupil come from.
  @FunctionalInterface
  interface Uniforms {
    /// The number of a draw.
    double at(int draw);
  }

  /// Writes the next choice behind those that are there; −1 where nothing is left.
  ///
  /// @param list choices so far in `list[0 … length − 1]`
  int next(int cell, int sibling, int[] list, int length, Uniforms uniforms) {
    for (int tried = 0; tried < TRIES; tried++) {
      int school = first(cell, sibling, uniforms.at(length * TRIES + tried));
      if (school < 0 || !stands(list, length, school)) {
        return school >= 0 && wheels.weight(cell, school) > 0 ? school : -1;
      }
    }
    return fromTheRest(cell, sibling, list, length, uniforms.at(-1 - length));
  }

  private static boolean stands(int[] list, int length, int school) {
    for (int at = 0; at < length; at++) {
      if (list[at] == school) {
        return true;
      }
    }
    return false;
  }

  private int fromTheRest(int cell, int sibling, int[] list, int length, double uniform) {
    double all = 0;
    for (int school = 0; school < schools; school++) {
      all += restWeight(cell, sibling, list, length, school);
    }
    double at = uniform * all;
    double sum = 0;
    int last = -1;
    for (int school = 0; school < schools; school++) {
      double weight = restWeight(cell, sibling, list, length, school);
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

  private double restWeight(int cell, int sibling, int[] list, int length, int school) {
    if (stands(list, length, school)) {
      return 0;
    }
    return wheels.weight(cell, school) * (school == sibling ? 1 + siblingFactor : 1);
  }
}
