package nl.speelveld.choice.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.choice.logit.RankOrderedLogit;
import nl.speelveld.choice.mixed.MixedLogit.MixedFit;
import nl.speelveld.choice.mixed.MixedLogit.Settings;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import org.junit.jupiter.api.Test;

class MixedLogitTest {
  private static final int PERSONS = 300;
  private static final int EACH = 6;
  private final double[] table =
      new SplittableRandom(1).doubles(PERSONS * EACH * 4L, -1, 1).toArray();
  private final MixedUtility utility =
      new MixedUtility(Utility.of(Term.table("x", 4, table)), List.of("x"));
  private final RankedLists lists = lists(1.5, 1.0);
  private final Settings settings = new Settings(Draws.sobol(PERSONS, 128, 1, 3), Ranks.ALL, 3, 1);

  @Test
  void without_spread_it_is_the_plain_logit() {
    double[] logs = MixedLogit.logProbabilities(lists, utility, settings, new double[] {1.2, 0});
    double plain = 0;
    for (int row = 0; row < lists.rows(); row++) {
      double sum = 0;
      for (int at = 0; at < 4; at++) {
        sum += Math.exp(1.2 * table[row * 4 + at]);
      }
      plain += 1.2 * table[row * 4 + lists.at(row, 0)] - Math.log(sum);
    }
    assertThat(Arrays.stream(logs).sum()).isCloseTo(plain, within(1e-9));
  }

  @Test
  void mean_and_spread_of_a_taste_are_found_where_a_plain_logit_finds_too_little() {
    MixedFit fit = MixedLogit.find(lists, utility, settings).orElseThrow();
    double error = fit.estimates().classical().standardError(0);
    assertThat(fit.estimates().value("x")).isCloseTo(1.5, within(3 * error));
    assertThat(Math.abs(fit.estimates().value("sd.x"))).isCloseTo(1.0, within(0.3));
    assertThat(RankOrderedLogit.fit(lists, utility.utility()).estimates().value("x"))
        .isLessThan(1.5 - 2 * error);
    assertThat(fit.estimates().account().steepness()).isLessThan(1e-4);
  }

  @Test
  void the_slope_is_that_of_the_likelihood() {
    // a top has no slope: half a step to either side is lower
    MixedFit fit = MixedLogit.find(lists, utility, settings).orElseThrow();
    double top = height(fit.estimates().toArray());
    for (int k = 0; k < 2; k++) {
      for (double side : new double[] {-0.05, 0.05}) {
        double[] beside = fit.estimates().toArray();
        beside[k] += side;
        assertThat(height(beside)).isLessThan(top);
      }
    }
    assertThat(fit.tops().getFirst().logLikelihood()).isCloseTo(top, within(1e-9));
    assertThat(fit.tops().stream().mapToInt(MixedLogit.Top::starts).sum()).isEqualTo(3);
  }

  private double height(double[] at) {
    return Arrays.stream(MixedLogit.logProbabilities(lists, utility, settings, at)).sum();
  }

  private RankedLists lists(double mean, double spread) {
    SplittableRandom random = new SplittableRandom(2);
    List<int[]> chosen = new ArrayList<>();
    int[] person = new int[PERSONS * EACH];
    for (int who = 0; who < PERSONS; who++) {
      double taste = mean + spread * random.nextGaussian();
      for (int each = 0; each < EACH; each++) {
        int row = who * EACH + each;
        person[row] = who;
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < 4; at++) {
          double v = taste * table[row * 4 + at] - Math.log(-Math.log(random.nextDouble()));
          best = v > highest ? at : best;
          highest = Math.max(highest, v);
        }
        chosen.add(new int[] {best});
      }
    }
    return RankedLists.of(4, chosen).givenBy(person);
  }
}
