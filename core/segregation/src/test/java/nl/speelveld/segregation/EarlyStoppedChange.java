package nl.speelveld.segregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.change.CommonTables;

/// What a decomposition of change gives when its fits are stopped early, for every way in which the
/// lots of the first side may have fallen.
final class EarlyStoppedChange {
  private final EarlyStopped fits;
  private final double[] a;
  private final double[] b;
  private final double mA;
  private final double mB;

  EarlyStoppedChange(CommonTables common, double precision) {
    fits = new EarlyStopped(common, precision);
    a = EarlyStopped.filled(common.before(), common.fill());
    b = EarlyStopped.filled(common.after(), common.fill());
    mA = fits.m(common.before().toCells());
    mB = fits.m(common.after().toCells());
  }

  /// All outcomes of the method, each as stat → value.
  List<Map<String, Double>> outcomes(String method) {
    return method.equals("km") ? karmelMaclachlan() : shapley();
  }

  private List<Map<String, Double>> karmelMaclachlan() {
    List<Map<String, Double>> outcomes = new ArrayList<>();
    for (double fitted : both(a, b, b, b)) {
      outcomes.add(Map.of("structural", mB - fitted, "mix", fitted - mA));
    }
    return outcomes;
  }

  private List<Map<String, Double>> shapley() {
    // letters: group margin, unit margin, structure
    double[] bba = both(a, b, b, b);
    double[] aba = both(a, b, a, b);
    double[] baa = both(a, a, b, b);
    double[] aab = both(b, a, a, a);
    double[] bab = both(b, a, b, a);
    double[] abb = both(b, b, a, a);
    List<Map<String, Double>> outcomes = new ArrayList<>();
    for (int lots = 0; lots < 64; lots++) {
      double mBBA = bba[lots & 1];
      double mABA = aba[lots >> 1 & 1];
      double mBAA = baa[lots >> 2 & 1];
      double mAAB = aab[lots >> 3 & 1];
      double mBAB = bab[lots >> 4 & 1];
      double mABB = abb[lots >> 5 & 1];
      outcomes.add(
          Map.of(
              "structural", (mAAB - mA + mB - mBBA) / 2,
              "group_marginal", (mBAA - mA + mBBA - mABA + mB - mABB + mBAB - mAAB) / 4,
              "unit_marginal", (mABA - mA + mBBA - mBAA + mB - mBAB + mABB - mAAB) / 4));
    }
    return outcomes;
  }

  private double[] both(double[] source, double[] units, double[] groups, double[] other) {
    return fits.bothStarts(source, other, units, groups);
  }
}
