package nl.speelveld.choice.logit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Utility;

/// Which parameters the data settle, found before anything is fitted.
///
/// @param free places of the parameters that are estimated, in the layout of the likelihood
/// @param names of them
/// @param leftOut alternatives that nobody names
/// @param not what is not identified, by name
record Identification(int[] free, List<String> names, BitSet leftOut, List<NotIdentified> not) {
  // a term whose variation is left by others to less than this share follows from them
  private static final double SHARE_LEFT = 1e-10;

  /// Looks at lists and terms where nothing is preferred.
  static Identification of(RankedLists lists, Utility utility, Ranks ranks) {
    BitSet leftOut = new BitSet();
    List<NotIdentified> not = new ArrayList<>();
    if (utility.constants().isPresent()) {
      leftOut = neverNamed(lists, ranks);
      List<String> schools = utility.constants().get().names();
      leftOut.stream()
          .forEach(at -> not.add(new NotIdentified(schools.get(at), Reason.NEVER_LISTED)));
    }
    Likelihood likelihood = new Likelihood(lists, utility, ranks, leftOut);
    int width = likelihood.width();
    double[] information = likelihood.at(new double[width], false).information;
    int[] order = order(utility, leftOut, lists.alternatives());
    BitSet kept = independent(information, width, order, utility, not);
    int[] free = kept.stream().toArray();
    return new Identification(free, names(utility, free), leftOut, List.copyOf(not));
  }

  private static BitSet neverNamed(RankedLists lists, Ranks ranks) {
    BitSet never = new BitSet();
    never.set(0, lists.alternatives());
    for (int row = 0; row < lists.rows(); row++) {
      int to = Math.min(ranks.to(), lists.length(row));
      for (int rank = ranks.from(); rank < to && lists.weight(row) > 0; rank++) {
        never.clear(lists.at(row, rank));
      }
    }
    return never;
  }

  /// Constants first: a quality that is the same for all follows from them, and not they from it.
  private static int[] order(Utility utility, BitSet leftOut, int alternatives) {
    int terms = utility.terms().size();
    List<Integer> order = new ArrayList<>();
    utility
        .constants()
        .ifPresent(constants -> {
          int reference =
              leftOut.get(constants.reference()) ? leftOut.nextClearBit(0) : constants.reference();
          for (int at = 0; at < alternatives; at++) {
            if (at != reference && !leftOut.get(at)) {
              order.add(terms + at);
            }
          }
        });
    for (int term = 0; term < terms; term++) {
      order.add(term);
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Takes parameters one after the other; each must add to what those before it span.
  private static BitSet independent(
      double[] information, int width, int[] order, Utility utility, List<NotIdentified> not) {
    BitSet kept = new BitSet(width);
    double[][] factor = new double[order.length][];
    int rank = 0;
    int[] taken = new int[order.length];
    for (int parameter : order) {
      double[] line = new double[order.length];
      double own = information[parameter * width + parameter];
      double left = own;
      for (int k = 0; k < rank; k++) {
        double sum = information[parameter * width + taken[k]];
        for (int l = 0; l < k; l++) {
          sum -= line[l] * factor[k][l];
        }
        line[k] = sum / factor[k][k];
        left -= line[k] * line[k];
      }
      if (own <= 0 || left <= SHARE_LEFT * own) {
        Reason reason = own <= 0 ? Reason.NO_VARIATION : Reason.FOLLOWS_FROM_OTHERS;
        not.add(new NotIdentified(name(utility, parameter), reason));
        continue;
      }
      line[rank] = Math.sqrt(left);
      factor[rank] = line;
      taken[rank++] = parameter;
      kept.set(parameter);
    }
    return kept;
  }

  private static List<String> names(Utility utility, int[] free) {
    List<String> names = new ArrayList<>();
    for (int parameter : free) {
      names.add(name(utility, parameter));
    }
    return List.copyOf(names);
  }

  private static String name(Utility utility, int parameter) {
    int terms = utility.terms().size();
    return parameter < terms
        ? utility.terms().get(parameter).name()
        : utility.constants().orElseThrow().names().get(parameter - terms);
  }
}
