package nl.speelveld.matching.incentives;

import java.util.List;

/// What other lists would have given.
///
/// @param cases each applicant that was looked at, in each draw
public record Gain(List<Case> cases) {
  public Gain {
    cases = List.copyOf(cases);
  }

  /// One applicant in one draw.
  ///
  /// @param draw which draw
  /// @param applicant row of the applicant
  /// @param honestRank rank of the place by the honest list; without a place one more than the list
  ///   is long
  /// @param bestRank rank, on the honest list, of the best place that any list gave
  /// @param bestList a list that gave it, as ranks of the honest list; empty where honesty is best
  public record Case(
      int draw, int applicant, int honestRank, int bestRank, List<Integer> bestList) {
    public Case {
      bestList = List.copyOf(bestList);
    }

    /// Whether some list gave a better place.
    public boolean gains() {
      return bestRank < honestRank;
    }

    /// Whether that list is the honest one cut short from below: a truncation.
    public boolean byTruncation() {
      boolean inOrder = gains();
      for (int place = 0; place < bestList.size(); place++) {
        inOrder &= bestList.get(place) == place + 1;
      }
      return inOrder;
    }
  }

  /// How many could have gained.
  public long gainers() {
    return cases.stream().filter(Case::gains).count();
  }

  /// Share of cases in which some list gave a better place, 0 … 1; 0 where nobody was looked at.
  public double shareGaining() {
    return cases.isEmpty() ? 0 : (double) gainers() / cases.size();
  }

  /// How many could have gained by leaving out the end of the list alone.
  public long gainersByTruncation() {
    return cases.stream().filter(Case::byTruncation).count();
  }

  /// Mean number of ranks gained by those who gain, 1 or more; 0 if nobody does.
  public double meanRanksGained() {
    return cases.stream()
        .filter(Case::gains)
        .mapToInt(its -> its.honestRank() - its.bestRank())
        .average()
        .orElse(0);
  }
}
