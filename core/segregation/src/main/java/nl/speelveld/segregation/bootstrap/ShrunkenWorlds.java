package nl.speelveld.segregation.bootstrap;

import java.util.Arrays;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A family of worlds between "no segregation" and "all units of one group", that runs through the
/// table at hand: the shares of each unit are pulled toward the shares of all, or pushed away.
///
///     pₛⱼ(v) = Pⱼ + cₛ(v) (p̂ₛⱼ − Pⱼ),   cₛ(v) = √( τ² / (τ² + σ²/tₛ) )   for v ≤ 1
///
/// `v` is the spread of a world, `Q(v) = Σ tₛ Σⱼ (pₛⱼ − Pⱼ)²`, as a part of that of the table; `τ²`
/// follows from `v`. Small units hold more noise and are pulled more. With `v > 1` all units are
/// pushed out alike and cut off at 0 and 1. What the counts themselves tell of `v`: the spread less
/// what drawing adds, `Q − Σ σ̂²ₛ (1 − tₛ/N)`, an unbiased figure, and how uncertain that is.
final class ShrunkenWorlds {
  private final int groups;
  private final double[] sizes;
  private final double[] shares; // of all
  private final double[] away; // p̂ − P per cell
  private final double withinVariance; // σ², pooled over the heads
  private final double spread; // Q of the table
  private final double noise; // what drawing adds to Q on average

  private ShrunkenWorlds(UnitGroupCounts counts) {
    groups = counts.groups();
    sizes = new double[counts.units()];
    Arrays.setAll(sizes, counts::unitTotal);
    shares = new double[groups];
    Arrays.setAll(shares, counts::groupShare);
    double[] direction = directions(counts, shares);
    if (spreadOf(direction, sizes) < 1e-12 * counts.total()) {
      direction = alternating(); // a table that is perfectly even shows no way to go
    }
    away = direction;
    spread = spreadOf(away, sizes);
    double within = 0;
    double added = 0;
    for (int unit = 0; unit < sizes.length; unit++) {
      double variance = withinVariance(counts, unit);
      within += sizes[unit] * variance / counts.total();
      added += sizes[unit] == 0 ? 0 : variance * (1 - sizes[unit] / counts.total());
    }
    withinVariance = within;
    noise = added;
  }

  static ShrunkenWorlds of(UnitGroupCounts counts) {
    return new ShrunkenWorlds(counts);
  }

  private static double[] directions(UnitGroupCounts counts, double[] shares) {
    int groups = shares.length;
    double[] away = new double[counts.units() * groups];
    for (int cell = 0; cell < away.length; cell++) {
      double size = counts.unitTotal(cell / groups);
      away[cell] =
          size == 0 ? 0 : counts.count(cell / groups, cell % groups) / size - shares[cell % groups];
    }
    return away;
  }

  private double[] alternating() {
    double[] pattern = new double[sizes.length * groups];
    for (int unit = 0; unit < sizes.length; unit++) {
      double sign = unit % 2 == 0 ? .01 : -.01;
      for (int group = 0; group < groups && shares[0] < 1; group++) {
        pattern[unit * groups + group] =
            group == 0 ? sign : -sign * shares[group] / (1 - shares[0]);
      }
    }
    return pattern;
  }

  private double spreadOf(double[] direction, double[] weights) {
    double sum = 0;
    for (int cell = 0; cell < direction.length; cell++) {
      sum += weights[cell / groups] * direction[cell] * direction[cell];
    }
    return sum;
  }

  /// Variance of one draw in a unit, summed over groups, without bias; of all heads for a unit of
  /// one.
  private double withinVariance(UnitGroupCounts counts, int unit) {
    double variance = 1;
    for (int group = 0; group < groups; group++) {
      double share = sizes[unit] > 1 ? counts.count(unit, group) / sizes[unit] : shares[group];
      variance -= share * share;
    }
    return sizes[unit] > 1 ? variance * sizes[unit] / (sizes[unit] - 1) : variance;
  }

  /// The spread that the table had if its noise is taken off, as a part of its spread; at least 0.
  double likelySpread() {
    return Math.max(0, spread - noise) / spread;
  }

  /// A low and a high spread that are so far apart that intervals of any index end between them.
  ///
  /// @param deviations how many standard deviations of the spread to go to each side
  double[] rangeOfSpread(double deviations) {
    double pure = noiseVariance(); // of U from noise alone
    double crossed = 0; // and from noise times distance, for the spread of the table
    for (int unit = 0; unit < sizes.length; unit++) {
      crossed += 4 * sizes[unit] * crossedVariance(unit);
    }
    double likely = spread - noise;
    double slope = crossed / spread;
    double square = deviations * deviations;
    double down = deviations * Math.sqrt(pure + slope * Math.max(likely, 0));
    // the high end h is so far that h − d √(pure + slope h) is the likely value
    double high =
        likely
            + square * slope / 2
            + deviations
                * Math.sqrt(pure + slope * Math.max(likely, 0) + square * slope * slope / 4);
    double total = Arrays.stream(sizes).sum();
    // near full segregation all variances vanish: leave room for a handful of unseen heads
    double low = Math.min(likely - down, spread * (1 - 10 / total));
    return new double[] {Math.max(0, low) / spread, Math.max(0, high) / spread};
  }

  /// Variance of U where heads vary as they do within the units of this table.
  private double noiseVariance() {
    double all = 1 - Arrays.stream(shares).map(share -> share * share).sum();
    double part = all == 0 ? 0 : withinVariance / all;
    return SpreadNoise.variance(sizes, shares) * part * part;
  }

  private double crossedVariance(int unit) {
    double mean = 0;
    double square = 0;
    for (int group = 0; group < groups; group++) {
      double distance = away[unit * groups + group];
      double share = shares[group] + distance;
      mean += share * distance;
      square += share * distance * distance;
    }
    // a unit of one group shows no variance of its own: half of what all units have stands in
    double own = spreadOfUnit(unit) * withinVariance / 4;
    return Math.max(square - mean * mean, own);
  }

  private double spreadOfUnit(int unit) {
    double sum = 0;
    for (int group = 0; group < groups; group++) {
      double distance = away[unit * groups + group];
      sum += distance * distance;
    }
    return sum;
  }

  /// Expected counts of the world with this spread, row-major.
  double[] expected(double part) {
    return part < 1 ? pulled(part * spread) : shaped(away).expected(part * spread);
  }

  private double[] pulled(double target) {
    double low = 0;
    double high = 1;
    double[] factors = new double[sizes.length];
    // bisection on τ²/(τ² + σ²), which runs from 0 (no spread) to 1 (the table)
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (spreadWith(middle, factors) < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    spreadWith(target <= 0 ? 0 : high, factors);
    double[] cells = new double[away.length];
    for (int cell = 0; cell < cells.length; cell++) {
      int unit = cell / groups;
      cells[cell] = sizes[unit] * (shares[cell % groups] + factors[unit] * away[cell]);
    }
    return cells;
  }

  private double spreadWith(double reliability, double[] factors) {
    double sum = 0;
    for (int unit = 0; unit < sizes.length; unit++) {
      double signal = reliability * sizes[unit];
      double total = signal + (1 - reliability);
      factors[unit] = total == 0 ? 0 : Math.sqrt(signal / total);
      sum += sizes[unit] * factors[unit] * factors[unit] * spreadOfUnit(unit);
    }
    return sum;
  }

  private ShapedWorlds shaped(double[] direction) {
    return new ShapedWorlds(sizes, shares, direction);
  }

  /// Worlds of the shape that is left when the noise is taken out of the table (see
  /// [Deconvolution]); as far as the counts show no shape, that of the pulled table.
  ShapedWorlds deconvolved(UnitGroupCounts counts) {
    double deviation = Math.sqrt(noiseVariance()); // of the spread, where there is noise only
    double[] pulled = pulled(Math.max(spread - noise, Math.min(spread, deviation / 4)));
    double[] drawn = new double[away.length];
    for (int cell = 0; cell < drawn.length; cell++) {
      double size = sizes[cell / groups];
      drawn[cell] = shares[cell % groups] + away[cell];
      pulled[cell] = size == 0 ? shares[cell % groups] : pulled[cell] / size;
    }
    double[] direction = new Deconvolution(counts.toCells(), groups, drawn, pulled).shares();
    for (int cell = 0; cell < direction.length; cell++) {
      direction[cell] -= shares[cell % groups];
      pulled[cell] -= shares[cell % groups];
    }
    double found = spreadOf(direction, sizes);
    // how far a figure that varies so is trusted beside one that does not vary
    double signal = found * found;
    double trust = signal == 0 ? 0 : signal / (signal + deviation * deviation);
    for (int cell = 0; cell < direction.length; cell++) {
      direction[cell] = trust * direction[cell] + (1 - trust) * pulled[cell];
    }
    return shaped(direction);
  }

  /// The spread of the table itself, of which spreads are parts.
  double spread() {
    return spread;
  }
}
