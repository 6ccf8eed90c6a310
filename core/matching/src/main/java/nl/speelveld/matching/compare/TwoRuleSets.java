package nl.speelveld.matching.compare;

import java.util.List;
import nl.speelveld.matching.market.Market;

/// The same applicants and programmes under two sets of rules: other seat groups, classes or
/// eligibility, never other people.
///
/// @param before the market under the rules that are
/// @param after the market under the rules that are weighed
/// @param people what is known of the applicants
public record TwoRuleSets(Market before, Market after, People people) {
  public TwoRuleSets {
    if (!before.applicantNames().equals(after.applicantNames())
        || !before.programmes().equals(after.programmes())) {
      throw new IllegalArgumentException(
          "markets ("
              + before
              + ") and ("
              + after
              + ") differ in applicants or programmes, or in"
              + " their order. Only rules may differ.");
    }
    if (people.groupOfApplicant().size() != before.applicants()) {
      throw new IllegalArgumentException(
          "there are groups for ("
              + people.groupOfApplicant().size()
              + ") applicants, but ("
              + before.applicants()
              + ") applicants");
    }
  }

  /// What is known of the applicants.
  ///
  /// @param groups names of the groups, at least one
  /// @param groupOfApplicant row of the group for each row of applicants
  /// @param distances how far each lives from each programme
  /// @param homes who lives in the wijk of which programme
  public record People(
      List<String> groups, List<Integer> groupOfApplicant, Distances distances, Homes homes) {
    /// People of whom no wijk is known.
    public People(List<String> groups, List<Integer> groupOfApplicant, Distances distances) {
      this(groups, groupOfApplicant, distances, (applicant, programme) -> Near.UNKNOWN);
    }

    public People {
      groups = List.copyOf(groups);
      groupOfApplicant = List.copyOf(groupOfApplicant);
      for (int group : groupOfApplicant) {
        if (group < 0 || group >= groups.size()) {
          throw new IllegalArgumentException(
              "group (" + group + ") is outside the (" + groups.size() + ") groups");
        }
      }
    }
  }

  /// How far applicants live from programmes.
  @FunctionalInterface
  public interface Distances {
    /// Distance in metres, the same at each call; below 0 where it is not known.
    double metres(int applicant, int programme);
  }

  /// Where a programme stands, seen from home.
  public enum Near {
    /// In the wijk of home.
    OWN_WIJK,
    /// In another wijk.
    OTHER_WIJK,
    /// The wijk of home or of the programme is not known.
    UNKNOWN
  }

  /// In which wijken applicants live and programmes stand.
  @FunctionalInterface
  public interface Homes {
    /// Where a programme stands, seen from the home of an applicant, the same at each call.
    Near near(int applicant, int programme);
  }

  /// The highest rank on any list of either market.
  int ranks() {
    return Math.max(highest(before), highest(after));
  }

  private static int highest(Market market) {
    int rank = 0;
    for (int wish = 0; wish < market.wishes(); wish++) {
      rank = Math.max(rank, market.rank(wish));
    }
    return rank;
  }
}
