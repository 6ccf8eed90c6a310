package nl.speelveld.choice.kernel;

import java.util.Arrays;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;

/// Log-likelihood, score and information of one list, by sums from the end of the list forward.
///
/// The choice at rank t is one from all that is not ranked before it. With S_t the sum of exp(V)
/// over that set, S_t = S_{t+1} + exp(V_t): a list of m over J alternatives costs J + m sums and
/// not J · m, and no row is written out once a rank. Information needs two more sums over ranks, Σ
/// 1/S_t and Σ 1/S_t², which every alternative reads at its own rank. Constants of alternatives are
/// never written out as columns of zeros and a one.
///
/// Lives inside one thread.
public final class ListKernel {
  private final RankedLists lists;
  private final int alternatives;
  private final int terms;
  private final boolean constants;
  private final double[] e; // exp(V − highest V), 0 where closed
  private final int[] rank; // of each alternative; the length of the list where it is not named
  private final double[] inverse; // per rank: Σ_{s≤t} 1/S_s
  private final double[] square; // per rank: Σ_{s≤t} 1/S_s²
  private final double[] sum; // per rank: S_t
  private final double[][] moment; // per rank: Σ e x_k over the set at t
  private final double[][] mean; // per rank: Σ_{s≤t} moment_s / S_s²
  private final double[] weighted;

  private int row;
  private int length;
  private int from;
  private int to;

  /// A kernel for some lists.
  ///
  /// @param lists of which each will be opened
  /// @param terms how many there are
  /// @param constants whether each alternative has one
  public ListKernel(RankedLists lists, int terms, boolean constants) {
    this.lists = lists;
    this.alternatives = lists.alternatives();
    this.terms = terms;
    this.constants = constants;
    this.e = new double[alternatives];
    this.rank = new int[alternatives];
    this.sum = new double[alternatives + 1];
    this.moment = new double[alternatives + 1][terms];
    this.inverse = new double[alternatives];
    this.square = new double[alternatives];
    this.mean = new double[alternatives][terms];
    this.weighted = new double[alternatives];
  }

  /// Opens a list: what follows is about it.
  public void open(int ofRow, Ranks ofRanks) {
    row = ofRow;
    length = lists.length(row);
    from = ofRanks.from();
    to = Math.min(ofRanks.to(), length);
    Arrays.fill(rank, length);
    for (int t = 0; t < length; t++) {
      rank[lists.at(row, t)] = t;
    }
  }

  /// Adds the open list to the moments.
  ///
  /// @param weight of the list
  /// @param v utility of each alternative; −∞ where it cannot be chosen
  /// @param x values, terms × alternatives
  public void add(double weight, double[] v, double[][] x, Moments into) {
    if (weight == 0 || from >= to) {
      return;
    }
    double highest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < alternatives; j++) {
      highest = Math.max(highest, v[j]);
    }
    int open = 0;
    for (int j = 0; j < alternatives; j++) {
      e[j] = v[j] == Double.NEGATIVE_INFINITY ? 0 : Math.exp(v[j] - highest);
      open += v[j] == Double.NEGATIVE_INFINITY ? 0 : 1;
    }
    sumFromTheEnd(x);
    double[] score = into.personScore();
    double logLikelihood = 0;
    double ones = 0;
    double squares = 0;
    Arrays.fill(mean[0], 0);
    for (int t = 0; t < length; t++) {
      if (t > 0) {
        System.arraycopy(mean[t - 1], 0, mean[t], 0, terms);
      }
      int named = lists.at(row, t);
      if (t >= from && t < to && open - t > 1) {
        logLikelihood += v[named] - highest - Math.log(sum[t]);
        double one = 1 / sum[t];
        ones += one;
        squares += one * one;
        choice(t, one, weight, into);
        for (int k = 0; k < terms; k++) {
          score[k] += weight * (x[k][named] - moment[t][k] * one);
        }
        if (constants) {
          score[terms + named] += weight;
        }
        into.choices++;
      }
      inverse[t] = ones;
      square[t] = squares;
    }
    into.logLikelihood += weight * logLikelihood;
    spreadTerms(weight, x, into);
    if (constants) {
      spreadConstants(weight, x, score, into);
    }
  }

  /// S_t and the moments of terms, from what is not named upward.
  private void sumFromTheEnd(double[][] x) {
    double rest = 0;
    double[] restMoment = moment[length];
    Arrays.fill(restMoment, 0);
    for (int j = 0; j < alternatives; j++) {
      if (rank[j] == length) {
        rest += e[j];
        for (int k = 0; k < terms; k++) {
          restMoment[k] += e[j] * x[k][j];
        }
      }
    }
    sum[length] = rest;
    for (int t = length - 1; t >= 0; t--) {
      int named = lists.at(row, t);
      sum[t] = sum[t + 1] + e[named];
      for (int k = 0; k < terms; k++) {
        moment[t][k] = moment[t + 1][k] + e[named] * x[k][named];
      }
    }
  }

  /// The choice at one rank: minus the outer product of the means, and the running sum of means.
  private void choice(int t, double one, double weight, Moments into) {
    double[] at = moment[t];
    double[] means = mean[t];
    for (int k = 0; k < terms; k++) {
      double average = at[k] * one;
      means[k] += average * one;
      for (int l = 0; l <= k; l++) {
        into.information[k * into.width + l] -= weight * average * (at[l] * one);
      }
    }
  }

  /// The last rank whose set holds an alternative.
  private int last(int alternative) {
    return Math.min(rank[alternative], length - 1);
  }

  /// Σ_j w_j x_k x_l, with w_j = exp(V_j) · Σ 1/S over the ranks whose set holds j.
  private void spreadTerms(double weight, double[][] x, Moments into) {
    for (int k = 0; k < terms; k++) {
      double[] of = x[k];
      for (int j = 0; j < alternatives; j++) {
        weighted[j] = weight * e[j] * inverse[last(j)] * of[j];
      }
      for (int l = 0; l <= k; l++) {
        into.information[k * into.width + l] += dot(weighted, x[l]);
      }
    }
  }

  // why four sums: a single one would wait for each addition before the next could begin
  private static double dot(double[] left, double[] right) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int at = 0;
    for (; at + 3 < left.length; at += 4) {
      a += left[at] * right[at];
      b += left[at + 1] * right[at + 1];
      c += left[at + 2] * right[at + 2];
      d += left[at + 3] * right[at + 3];
    }
    for (; at < left.length; at++) {
      a += left[at] * right[at];
    }
    return a + b + (c + d);
  }

  private void spreadConstants(double weight, double[][] x, double[] score, Moments into) {
    double[] information = into.information;
    for (int j = 0; j < alternatives; j++) {
      if (e[j] == 0) {
        continue;
      }
      int line = (terms + j) * into.width;
      double expected = weight * e[j] * inverse[last(j)];
      score[terms + j] -= expected;
      information[line + terms + j] += expected;
      double[] means = mean[last(j)];
      for (int k = 0; k < terms; k++) {
        information[line + k] += expected * x[k][j] - weight * e[j] * means[k];
      }
      for (int i = 0; i <= j; i++) {
        information[line + terms + i] -= weight * e[j] * e[i] * square[Math.min(last(i), last(j))];
      }
    }
  }
}
