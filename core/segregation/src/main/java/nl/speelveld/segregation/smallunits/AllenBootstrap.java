package nl.speelveld.segregation.smallunits;

import java.util.HashMap;
import java.util.Map;
import nl.speelveld.segregation.expectation.CarringtonTroske;
import nl.speelveld.segregation.expectation.CountLaw.Binomial;
import nl.speelveld.segregation.expectation.Distribution;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// D less its bias, where the bias is what drawing each group over the units once more adds.
///
///     D_bc = 2 D − E*[D],   x*ᵢ ~ Bin(X, xᵢ/X),   y*ᵢ ~ Bin(Y, yᵢ/Y)
///
/// It answers: what is D if the counts are a draw of both groups over the units? The mean over
/// infinitely many draws is summed exactly, so there is no seed.
/// The article takes the mean over a number of simulated draws; that mean is this one plus Monte
/// Carlo error and nothing else, so the simulated variant is not offered apart.
/// Corrects too little where there is no segregation and units hold
/// fewer than about twenty pupils: read the interval of the bootstrap room there. Can fall below 0.
/// Time: units × standard deviations. Source: Allen, Burgess, Davidson & Windmeijer (2015),
/// Econometrics Journal 18(1).
public final class AllenBootstrap {
  private AllenBootstrap() {}

  /// D over infinitely many draws of both groups.
  public static IndexValue meanDissimilarity(UnitGroupCounts twoGroups) {
    Sizes.check(twoGroups);
    if (Sizes.oneSided(twoGroups)) {
      return IndexValue.undefined(Reason.GROUP_IS_EMPTY);
    }
    double first = twoGroups.groupTotal(0);
    double second = twoGroups.groupTotal(1);
    Map<Double, Distribution> firsts = new HashMap<>();
    Map<Double, Distribution> seconds = new HashMap<>();
    double sum = 0;
    for (int unit = 0; unit < twoGroups.units(); unit++) {
      Distribution x = draws(firsts, twoGroups.count(unit, 0), first);
      Distribution y = draws(seconds, twoGroups.count(unit, 1), second);
      sum += x.meanDistance(y, first, second);
    }
    return IndexValue.of(sum / 2);
  }

  private static Distribution draws(Map<Double, Distribution> known, double count, double total) {
    return known.computeIfAbsent(count, n -> Distribution.of(new Binomial(total, n / total)));
  }

  /// D less that bias.
  public static IndexValue dissimilarity(UnitGroupCounts twoGroups) {
    return meanDissimilarity(twoGroups)
        .map(mean -> 2 * CarringtonTroske.observedDissimilarity(twoGroups) - mean);
  }
}
