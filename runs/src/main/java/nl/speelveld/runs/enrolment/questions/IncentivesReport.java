package nl.speelveld.runs.enrolment.questions;

import java.util.List;

/// What another list than the honest one would have gained.
///
/// The lists that were handed in are taken for honest. Each time one applicant alone hands in
/// another one, with all numbers known, so nobody can gain more than this.
///
/// @param title title of the rules
/// @param draws how many draws
/// @param seed what draws, applicants and lists were chosen from
/// @param all everybody who was looked at
/// @param groups the same by group; none where groups are not known
/// @param gainersByTruncation how many cases gained by leaving out the end of the list alone
/// @param meanRanksGained mean number of places on the list that those gain who gain, 0 if nobody
/// @param allLists whether of everybody who was looked at all lists were tried; else the gain is at
///   least what is told
public record IncentivesReport(
    String title,
    int draws,
    long seed,
    Looked all,
    List<Looked> groups,
    long gainersByTruncation,
    double meanRanksGained,
    boolean allLists) {
  public IncentivesReport {
    groups = List.copyOf(groups);
  }

  /// Some applicants.
  ///
  /// @param name which, empty for all
  /// @param cases how often one of them was looked at, in all draws together
  /// @param gainers in how many of these cases another list would have given a better place
  /// @param share of cases that gain, with the interval (95 %) that so many cases leave
  public record Looked(String name, long cases, long gainers, Chance share) {}
}
