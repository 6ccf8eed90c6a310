package nl.speelveld.runs.optimising;

import java.util.List;
import java.util.Optional;
import nl.speelveld.table.finding.Findings;

/// Which schools stand near a tipping point, under two tastes for the own group that both reproduce
/// today.
///
/// @param town the schools and the homes of their pupils
/// @param half where half of the differences between groups in what they like is a taste for the
///   own group
/// @param all where all of it is
/// @param findings what to know of the data
public record TippingReport(Town town, Balances half, Balances all, Findings findings) {
  /// The balances under one taste.
  ///
  /// @param ofMix part of the differences between groups that is a taste for the own group
  /// @param ownShare that taste: utility of a school where all are of the own group
  /// @param settled whether a balance was found from today's schools
  /// @param segregation in that balance
  /// @param multiplier what one round of choosing makes of the push that grows most; below 1 the
  ///   balance holds
  /// @param holding segregation of each balance that holds and was found, today's first
  /// @param schools the schools of the municipality, in their order; none where the balance lies
  ///   far from today, because then it tells nothing of them
  public record Balances(
      double ofMix,
      double ownShare,
      boolean settled,
      double segregation,
      double multiplier,
      List<Double> holding,
      List<Standing> schools) {
    public Balances {
      holding = List.copyOf(holding);
      schools = List.copyOf(schools);
    }
  }

  /// How one school stands.
  ///
  /// @param school its number
  /// @param share of the group in the balance
  /// @param byGroup whether it is families of the group who would mix it; else those of the others
  /// @param push the least push by them after which the school does not come back; empty where it
  ///   always does
  public record Standing(int school, double share, boolean byGroup, Optional<Push> push) {}

  /// The least push that holds.
  ///
  /// @param familiesYearly how many families more in each year of the school, in the place of
  ///   others
  /// @param shareAfter share of the group that the push makes
  /// @param endsAt share of the group where the school ends
  public record Push(double familiesYearly, double shareAfter, double endsAt) {}
}
