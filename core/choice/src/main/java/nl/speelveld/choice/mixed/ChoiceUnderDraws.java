package nl.speelveld.choice.mixed;

import java.util.Arrays;
import nl.speelveld.choice.kernel.Moments;

/// The choices that one person made one at a time, under all draws of its tastes at once:
/// log-likelihood, slope and information of each draw.
///
/// With z_a = x_a − x of what was chosen, and p the logit shares,
///
///     ln P = −ln Σ_a exp(V_a − V_chosen)     slope = −Σ_a p_a z_a     information = Σ_a p_a z_a z_aᵀ − mean meanᵀ
///
/// so the chosen one drops out of every sum but the first. Draws lie beside each other in memory,
/// one array a number: every inner loop runs over draws with one number of the choice before it,
/// which the compiler turns into vector instructions. A third of the time of a list kernel draw by
/// draw where there are four alternatives. Lives inside one thread.
final class ChoiceUnderDraws {
  private static final double FAR = 500; // utilities further apart are shifted, so none overflows

  private final int terms;
  private final int draws;
  private final int[] random; // the term of each spread
  private final double[][] deviation; // spreads × draws, of the present person
  private final double[] logLikelihood;
  private final double[][] slope; // terms × draws
  private final double[][] information; // lower triangle × draws
  private final double[][] share; // alternatives × draws
  private final double[][] mean; // terms × draws
  private final double[][] away; // terms × alternatives: z
  private final double[] shift;
  private final double[] whole;
  private int choices;

  ChoiceUnderDraws(int alternatives, int terms, int draws, int... random) {
    this.terms = terms;
    this.draws = draws;
    this.random = random.clone();
    this.deviation = new double[random.length][draws];
    this.logLikelihood = new double[draws];
    this.slope = new double[terms][draws];
    this.information = new double[terms * (terms + 1) / 2][draws];
    this.share = new double[alternatives][draws];
    this.mean = new double[terms][draws];
    this.away = new double[terms][alternatives];
    this.shift = new double[draws];
    this.whole = new double[draws];
  }

  /// Begins with a person.
  ///
  /// @param spreads how far tastes differ, of each random term
  void begin(int person, Draws of, double... spreads) {
    choices = 0;
    for (int k = 0; k < random.length; k++) {
      for (int draw = 0; draw < draws; draw++) {
        deviation[k][draw] = spreads[k] * of.at(person, draw, k);
      }
    }
  }

  /// Adds a choice from two alternatives or more.
  ///
  /// @param chosen which
  /// @param fixed utility of each alternative at mean tastes; −∞ where it cannot be chosen
  /// @param x values, terms × alternatives
  void add(int chosen, double[] fixed, double[][] x) {
    if (choices++ == 0) {
      clear();
    }
    int others = 0;
    for (int each = 0; each < fixed.length; each++) {
      if (each == chosen || fixed[each] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      for (int k = 0; k < terms; k++) {
        away[k][others] = x[k][each] - x[k][chosen];
      }
      double[] utility = share[others];
      Arrays.fill(utility, fixed[each] - fixed[chosen]);
      for (int k = 0; k < random.length; k++) {
        add(away[random[k]][others], deviation[k], utility);
      }
      others++;
    }
    toShares(others);
    for (int k = 0; k < terms; k++) {
      Arrays.fill(mean[k], 0);
      for (int other = 0; other < others; other++) {
        add(away[k][other], share[other], mean[k]);
      }
      add(-1, mean[k], slope[k]);
    }
    spread(others);
  }

  private void clear() {
    Arrays.fill(logLikelihood, 0);
    for (double[] of : slope) {
      Arrays.fill(of, 0);
    }
    for (double[] of : information) {
      Arrays.fill(of, 0);
    }
  }

  /// Turns utilities above that of the chosen one into shares.
  private void toShares(int others) {
    Arrays.fill(shift, FAR);
    for (int other = 0; other < others; other++) {
      double[] utility = share[other];
      for (int draw = 0; draw < draws; draw++) {
        shift[draw] = Math.max(shift[draw], utility[draw]);
      }
    }
    for (int draw = 0; draw < draws; draw++) {
      double by = shift[draw] > FAR ? shift[draw] : 0;
      shift[draw] = by;
      whole[draw] = by == 0 ? 1 : Math.exp(-by);
    }
    for (int other = 0; other < others; other++) {
      double[] of = share[other];
      for (int draw = 0; draw < draws; draw++) {
        of[draw] = Math.exp(of[draw] - shift[draw]);
      }
      add(1, of, whole);
    }
    for (int draw = 0; draw < draws; draw++) {
      logLikelihood[draw] -= shift[draw] + Math.log(whole[draw]);
      whole[draw] = 1 / whole[draw];
    }
    for (int other = 0; other < others; other++) {
      double[] of = share[other];
      for (int draw = 0; draw < draws; draw++) {
        of[draw] *= whole[draw];
      }
    }
  }

  private void spread(int others) {
    for (int k = 0, pair = 0; k < terms; k++) {
      for (int l = 0; l <= k; l++, pair++) {
        for (int other = 0; other < others; other++) {
          add(away[k][other] * away[l][other], share[other], information[pair]);
        }
        less(mean[k], mean[l], information[pair]);
      }
    }
  }

  private static void add(double factor, double[] of, double[] to) {
    if (factor == 0) {
      return;
    }
    for (int draw = 0; draw < to.length; draw++) {
      to[draw] += factor * of[draw];
    }
  }

  private static void less(double[] one, double[] other, double[] from) {
    for (int draw = 0; draw < from.length; draw++) {
      from[draw] -= one[draw] * other[draw];
    }
  }

  /// Adds what was gathered of the person to the moments of each draw.
  void pour(Moments... ofDraw) {
    if (choices == 0) {
      return;
    }
    for (int draw = 0; draw < draws; draw++) {
      Moments into = ofDraw[draw];
      double[] score = into.personScore();
      into.logLikelihood += logLikelihood[draw];
      into.choices += choices;
      for (int k = 0, pair = 0; k < terms; k++) {
        score[k] += slope[k][draw];
        for (int l = 0; l <= k; l++, pair++) {
          into.information[k * into.width + l] += information[pair][draw];
        }
      }
    }
  }
}
