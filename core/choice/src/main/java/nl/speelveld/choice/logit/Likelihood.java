package nl.speelveld.choice.logit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.choice.kernel.ListKernel;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;

/// The log-likelihood of lists under a utility, over all persons.
///
/// Persons are cut in parts of fixed size which run on all threads and are added in order: the same
/// digits on one thread and on many. Parameters: the terms, then one constant for each alternative,
/// that of the reference among them.
final class Likelihood {
  private static final int ROWS_PER_PART = 1024;

  private final RankedLists lists;
  private final Utility utility;
  private final Ranks ranks;
  private final BitSet leftOut; // alternatives that are nobody's choice
  private final int[] parts; // first row of each part, and the end

  Likelihood(RankedLists lists, Utility utility, Ranks ranks, BitSet leftOut) {
    this.lists = lists;
    this.utility = utility;
    this.ranks = ranks;
    this.leftOut = leftOut;
    this.parts = cut(lists);
  }

  private static int[] cut(RankedLists lists) {
    int[] starts = new int[lists.rows() / ROWS_PER_PART + 2];
    int parts = 0;
    int row = 0;
    while (row < lists.rows()) {
      starts[parts++] = row;
      row = Math.min(row + ROWS_PER_PART, lists.rows());
      while (row < lists.rows() && lists.person(row) == lists.person(row - 1)) {
        row++; // a person is never cut
      }
    }
    starts[parts] = lists.rows();
    return Arrays.copyOf(starts, parts + 1);
  }

  /// How many parameters, constants of all alternatives counted.
  int width() {
    return utility.terms().size() + (utility.constants().isPresent() ? lists.alternatives() : 0);
  }

  /// All moments at these parameters.
  ///
  /// @param withMeat whether the outer products of the scores of persons are wanted
  Moments at(double[] parameters, boolean withMeat) {
    List<Moments> all =
        IntStream.range(0, parts.length - 1)
            .parallel()
            .mapToObj(part -> part(part, parameters, withMeat))
            .toList();
    Moments sum = new Moments(width());
    all.forEach(sum::add);
    return sum.whole();
  }

  private Moments part(int part, double[] parameters, boolean withMeat) {
    List<Term> terms = utility.terms();
    boolean constants = utility.constants().isPresent();
    ListKernel kernel = new ListKernel(lists, terms.size(), constants);
    Moments moments = new Moments(width());
    double[][] x = new double[terms.size()][lists.alternatives()];
    double[] v = new double[lists.alternatives()];
    for (int row = parts[part]; row < parts[part + 1]; row++) {
      if (row > parts[part] && lists.person(row) != lists.person(row - 1)) {
        moments.endPerson(withMeat);
      }
      utilities(row, parameters, x, v);
      kernel.open(row, ranks);
      kernel.add(lists.weight(row), v, x, moments);
    }
    moments.endPerson(withMeat);
    return moments;
  }

  /// Values of the terms and the utility of each alternative in a row.
  void utilities(int row, double[] parameters, double[][] x, double[] v) {
    List<Term> terms = utility.terms();
    if (utility.constants().isPresent()) {
      System.arraycopy(parameters, terms.size(), v, 0, v.length);
    } else {
      Arrays.fill(v, 0);
    }
    for (int k = 0; k < x.length; k++) {
      terms.get(k).fill(row, x[k]);
      double coefficient = parameters[k];
      for (int j = 0; j < v.length; j++) {
        v[j] += coefficient * x[k][j];
      }
    }
    for (int j = 0; j < v.length; j++) {
      if (leftOut.get(j) || !lists.isOpen(row, j)) {
        v[j] = Double.NEGATIVE_INFINITY;
      }
    }
  }
}
