package nl.speelveld.simulation.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.compare.Figure;
import nl.speelveld.simulation.years.World;
import nl.speelveld.simulation.years.YearsModel;

/// By what differences between groups are multiplied so that segregation stays where it was
/// counted, for any taste for the own group.
///
/// @param ofThree for a taste of none, half and all of what fits
record Strength(List<Double> ofThree) {
  private static final double[] MIX = {0, 0.5, 1};
  private static final int RUNS = 8;
  private static final int STEPS = 3;
  private static final double LEAST = 0.2;
  private static final double MOST = 1.2;
  private static final double TRIED_FIRST = 0.9;

  Strength {
    ofThree = List.copyOf(ofThree);
  }

  /// Differences as they were fitted.
  static Strength full() {
    return new Strength(Collections.nCopies(MIX.length, 1.0));
  }

  /// Finds it by running the model until nobody of today is left, with a straight line through the
  /// last two trials: segregation rises nearly straight with strength.
  static Strength of(FormFit fit, Base base, Figure.Segregation segregation) {
    List<Double> found = new ArrayList<>();
    for (double mix : MIX) {
      double before = 1;
      double offBefore = off(fit.tried(mix, before), base, segregation);
      double now = TRIED_FIRST;
      for (int step = 0; step < STEPS; step++) {
        double off = off(fit.tried(mix, now), base, segregation);
        double slope = (off - offBefore) / (now - before);
        before = now;
        offBefore = off;
        if (!(slope > 0) || Math.abs(off) < 0.001) {
          break;
        }
        now = Math.clamp(now - off / slope, LEAST, MOST);
        if (now == before) {
          break;
        }
      }
      found.add(now);
    }
    return new Strength(found);
  }

  /// Mean over runs of segregation after all pupils were replaced, less that of today.
  private static double off(Base tried, Base base, Figure.Segregation segregation) {
    World world = new World(tried, Admission.freely());
    int years = base.habits().levels();
    return IntStream.range(0, RUNS)
        .parallel()
        .mapToDouble(seed -> {
          var course = YearsModel.run(tried, Collections.nCopies(years, world), -1L - seed);
          return segregation.of(course.last()) - segregation.of(course.years().getFirst());
        })
        .average()
        .orElse(0);
  }

  double at(double mix) {
    return mix < MIX[1]
        ? between(mix / MIX[1], ofThree.get(0), ofThree.get(1))
        : between((mix - MIX[1]) / (MIX[2] - MIX[1]), ofThree.get(1), ofThree.get(2));
  }

  private static double between(double along, double from, double to) {
    return from + along * (to - from);
  }
}
