package nl.speelveld.optimisation.frontier;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A limit below which no placing can go, computed from prices alone.
///
/// Put a price on every seat, every pupil-kilometre and every first choice, and a weight between 0
/// and 1 on each school's surplus of the group. Then every pupil takes what is cheapest for him,
/// whatever the others do; the sum, less what the limits give away at these prices, is a lower bound
/// of the least D **for any prices at all**. The solver's prices make it tight; were they wrong, the
/// bound would be lower, but still true. Cost: cells × candidates.
///
///     D ≥ Σ pupils · min_s (± w_s/N + u_s + v·km) − Σ u_s seats_s − max_s u_s · extra
///         − v · km allowed + z · share · wanted          (z: for first choices, taken first)
final class PriceBound {
  private final FrontierQuestion question;
  private final Candidates candidates;
  private final FrontierProgram.Prices prices;
  private final double[] addedSeats;

  PriceBound(
      FrontierQuestion question,
      Candidates candidates,
      FrontierProgram.Prices prices,
      double[] addedSeats) {
    this.question = question;
    this.candidates = candidates;
    this.prices = prices;
    this.addedSeats = addedSeats;
  }

  /// The bound of D.
  double ofDissimilarity(Limit limit) {
    return Math.max(0, of(limit, true)) / 1000;
  }

  /// The bound of the mean distance in metres.
  double ofMeanMetres(Limit limit) {
    return Math.max(0, of(limit, false)) * 1000 / (candidates.pupils[0] + candidates.pupils[1]);
  }

  private double of(Limit limit, boolean evenness) {
    double kilometre = evenness ? prices.kilometre() : 1;
    double sum = 0;
    for (int cell = 0; cell < candidates.cells; cell++) {
      sum += cheapest(cell, 0, kilometre) + cheapest(cell, 1, kilometre);
    }
    double dearest = 0;
    for (int school = 0; school < question.schools().size(); school++) {
      double seats = question.schools().get(school).seats() + addedSeats[school];
      sum -= prices.seat()[school] * seats;
      dearest = Math.max(dearest, prices.seat()[school]);
    }
    if (evenness && kilometre > 0) {
      double all = candidates.pupils[0] + candidates.pupils[1];
      sum -= kilometre * limit.mostMeanMetres() / 1000 * all;
    }
    return sum
        - dearest * limit.extraSeats()
        + prices.wish() * limit.leastFirstChoiceShare() * candidates.allWanted;
  }

  /// What the pupils of one cell and side pay when each takes the cheapest.
  private double cheapest(int cell, int side, double kilometre) {
    double left = candidates.pupils(cell, side);
    if (!(left > 0)) {
      return 0;
    }
    int[] schools = candidates.schools[cell];
    double weight = (side == 0 ? 1000 : -1000) / candidates.pupils[side];
    double[] cost = new double[schools.length];
    double least = Double.POSITIVE_INFINITY;
    for (int near = 0; near < schools.length; near++) {
      cost[near] =
          prices.even()[schools[near]] * weight
              + prices.seat()[schools[near]]
              + kilometre * candidates.metres[cell][near] / 1000;
      least = Math.min(least, cost[near]);
    }
    double sum = 0;
    double[] wanted = candidates.wanted[cell][side];
    if (prices.wish() > 0 && Arrays.stream(wanted).anyMatch(pupils -> pupils > 0)) {
      // first choices are cheaper by their price, as far as there are any: the cheapest first
      int[] order =
          IntStream.range(0, schools.length)
              .boxed()
              .sorted((one, other) -> Double.compare(cost[one], cost[other]))
              .mapToInt(Integer::intValue)
              .toArray();
      for (int near : order) {
        if (cost[near] - prices.wish() < least) {
          double taken = Math.min(left, wanted[near]);
          sum += taken * (cost[near] - prices.wish());
          left -= taken;
        }
      }
    }
    return sum + left * least;
  }
}
