package nl.speelveld.choice.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.choice.latent.LatentClassLogit.Settings;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import org.junit.jupiter.api.Test;

class LatentClassLogitTest {
  @Test
  void two_kinds_of_people_who_choose_ten_times_each_are_told_apart() {
    SplittableRandom random = new SplittableRandom(4);
    double[] table = random.doubles(400 * 10 * 3L, -1, 1).toArray();
    List<int[]> chosen = new ArrayList<>();
    int[] person = new int[4000];
    for (int row = 0; row < 4000; row++) {
      person[row] = row / 10;
      double taste = person[row] < 280 ? 2 : -3; // seven of ten like it
      int best = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (int at = 0; at < 3; at++) {
        double v = taste * table[row * 3 + at] - Math.log(-Math.log(random.nextDouble()));
        best = v > highest ? at : best;
        highest = Math.max(highest, v);
      }
      chosen.add(new int[] {best});
    }
    LatentFit fit =
        LatentClassLogit.find(
                RankedLists.of(3, chosen).givenBy(person),
                Utility.of(Term.table("x", 3, table)),
                new Settings(2, Ranks.ALL, 3, 500, 1))
            .orElseThrow();
    assertThat(fit.classes().getFirst().share()).isCloseTo(.7, within(.02));
    assertThat(fit.classes().getFirst().coefficients().getFirst()).isCloseTo(2, within(.2));
    assertThat(fit.classes().getLast().coefficients().getFirst()).isCloseTo(-3, within(.3));
    assertThat(fit.entropyShare()).isGreaterThan(.95);
    assertThat(fit.tops()).hasSize(3);
    assertThat(fit.aic()).isCloseTo(2 * 3 - 2 * fit.logLikelihood(), within(1e-9));
  }
}
