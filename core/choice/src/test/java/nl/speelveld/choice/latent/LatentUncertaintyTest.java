package nl.speelveld.choice.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.speelveld.choice.latent.LatentClassLogit.Settings;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import org.junit.jupiter.api.Test;

/// Standard errors of classes beside what resampling people gives, and beside a sum on paper.
class LatentUncertaintyTest {
  private static final int PEOPLE = 300;
  private static final int CHOICES = 6; // a person

  /// People of whom seven in ten like the term and three do not, with what they chose.
  private record People(double[] table, int[] chosen) {
    static People draw(double liking, double disliking) {
      SplittableRandom random = new SplittableRandom(11);
      double[] table = random.doubles(PEOPLE * CHOICES * 3L, -1, 1).toArray();
      int[] chosen = new int[PEOPLE * CHOICES];
      for (int row = 0; row < chosen.length; row++) {
        double taste = row / CHOICES < PEOPLE * 7 / 10 ? liking : disliking;
        double highest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < 3; at++) {
          double v = taste * table[row * 3 + at] - Math.log(-Math.log(random.nextDouble()));
          chosen[row] = v > highest ? at : chosen[row];
          highest = Math.max(highest, v);
        }
      }
      return new People(table, chosen);
    }

    LatentFit fit(int[] persons) {
      List<int[]> lists = new ArrayList<>();
      int[] giver = new int[persons.length * CHOICES];
      int[] row = new int[giver.length];
      for (int at = 0; at < giver.length; at++) {
        giver[at] = at / CHOICES;
        row[at] = persons[at / CHOICES] * CHOICES + at % CHOICES;
        lists.add(new int[] {chosen[row[at]]});
      }
      return LatentClassLogit.find(
              RankedLists.of(3, lists).givenBy(giver),
              Utility.of(Term.table("x", 3, table).ofRows(row)),
              new Settings(2, Ranks.ALL, 2, 500, 1))
          .orElseThrow();
    }
  }

  @Test
  void A01_where_classes_are_plain_the_share_is_as_sure_as_a_counted_one() {
    int[] all = new int[PEOPLE];
    Arrays.setAll(all, person -> person);
    LatentFit fit = People.draw(9, -9).fit(all);
    double counted = Math.sqrt(.7 * .3 / PEOPLE); // 0.0265
    LatentFit.Uncertainty sure = fit.uncertainty().orElseThrow();
    assertThat(fit.standardErrorOfShare(0, sure.classical())).isCloseTo(counted, within(.001));
    assertThat(fit.standardErrorOfShare(1, sure.classical())).isCloseTo(counted, within(.001));
  }

  @Test
  void A02_standard_errors_are_those_of_people_drawn_anew() {
    People people = People.draw(1.6, -1.6);
    int[] all = new int[PEOPLE];
    Arrays.setAll(all, person -> person);
    LatentFit fit = people.fit(all);
    LatentFit.Uncertainty sure = fit.uncertainty().orElseThrow();
    SplittableRandom random = new SplittableRandom(5);
    int rounds = 80; // a spread of 80 draws is itself sure to about 8 percent
    double[][] drawn = new double[3][rounds];
    for (int round = 0; round < rounds; round++) {
      LatentFit again = people.fit(random.ints(PEOPLE, 0, PEOPLE).toArray());
      drawn[0][round] = again.classes().getFirst().coefficients().getFirst();
      drawn[1][round] = again.classes().getLast().coefficients().getFirst();
      drawn[2][round] = again.classes().getFirst().share();
    }
    double[] classical = {
      sure.classical().standardError(fit.place(0, "x")),
      sure.classical().standardError(fit.place(1, "x")),
      fit.standardErrorOfShare(0, sure.classical())
    };
    double[] clustered = {
      sure.clustered().standardError(fit.place(0, "x")),
      sure.clustered().standardError(fit.place(1, "x")),
      fit.standardErrorOfShare(0, sure.clustered())
    };
    for (int at = 0; at < 3; at++) {
      double spread = spread(drawn[at]);
      assertThat(classical[at]).isCloseTo(spread, within(.25 * spread));
      assertThat(clustered[at]).isCloseTo(spread, within(.25 * spread));
    }
    // what not knowing the classes costs: surely less sure than a share that is counted
    assertThat(classical[2]).isGreaterThan(1.1 * Math.sqrt(.7 * .3 / PEOPLE));
  }

  private static double spread(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }
}
