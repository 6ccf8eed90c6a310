package nl.speelveld.matching.compare;

import java.util.List;
import java.util.function.DoubleFunction;
import nl.speelveld.matching.chances.DrawSettings;
import nl.speelveld.matching.market.Market;

/// What each share of reserved seats buys and costs, as data for a curve.
///
/// Each share is compared with the rules that are, by the same draws, so that neighbouring points
/// differ by the share alone. The cost stands in [Comparison#displacedFirstChoices]; what is bought
/// the caller computes from [Comparison#intake], so that any index of segregation may serve.
public final class ReserveCurve {
  private ReserveCurve() {}

  /// One share and what it does.
  ///
  /// @param share of seats reserved, 0 … 1
  /// @param comparison with the rules that are
  public record Point(double share, Comparison comparison) {}

  /// The curve, a point for each share in the order given.
  ///
  /// @param marketOfShare the market when this share of seats is reserved
  public static List<Point> of(
      Base base, List<Double> shares, DoubleFunction<Market> marketOfShare, DrawSettings settings) {
    return shares.stream()
        .map(share -> {
          Market after = marketOfShare.apply(share);
          TwoRuleSets rules = new TwoRuleSets(base.market(), after, base.people());
          return new Point(share, Comparison.of(rules, settings));
        })
        .toList();
  }

  /// What each share is compared with.
  ///
  /// @param market the market under the rules that are
  /// @param people what is known of the applicants
  public record Base(Market market, TwoRuleSets.People people) {}
}
