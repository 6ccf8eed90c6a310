package nl.speelveld.simulation.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;
import org.junit.jupiter.api.Test;

class LikingsTest {
  private static final int SCHOOLS = 7;
  private static final double SIBLING = 1.5;

  @Test
  void A01_a_school_is_drawn_as_often_as_the_logit_says() {
    Base town = town(-0.4, 2);
    Likings likings = likings(town);
    for (int cell = 0; cell < SCHOOLS * 2; cell++) {
      for (int sibling = -1; sibling < SCHOOLS; sibling++) {
        double[] told = logit(town, cell, sibling);
        double[] drawn = new double[SCHOOLS];
        int draws = 20_000;
        for (int draw = 0; draw < draws; draw++) {
          drawn[likings.first(cell, sibling, (draw + 0.5) / draws)] += 1.0 / draws;
        }
        // an even grid of numbers meets each school's part of the line, but for its two ends
        assertThat(drawn).containsExactly(told, within(2.0 / draws));
      }
    }
  }

  @Test
  void A02_the_ends_of_every_part_belong_to_its_school() {
    Base town = town(-0.4, 2);
    Likings likings = likings(town);
    for (int cell = 0; cell < SCHOOLS * 2; cell++) {
      double[] told = logit(town, cell, -1);
      double below = 0;
      for (int school = 0; school < SCHOOLS; school++) {
        assertThat(likings.first(cell, -1, below + 1e-9)).isEqualTo(school);
        below += told[school];
        assertThat(likings.first(cell, -1, below - 1e-9)).isEqualTo(school);
      }
    }
  }

  @Test
  void A03_tastes_too_strong_for_a_product_of_exponentials_still_find_the_best() {
    // 90 a kilometre against 2000 for the own group: exp(−90 · 6) · exp(−2000 · share) is 0 on a
    // computer, exp of the sum less the best is not
    Base town = town(-90, 2000);
    Likings likings = likings(town);
    for (int cell = 0; cell < SCHOOLS * 2; cell++) {
      double[] told = logit(town, cell, -1);
      assertThat(told[likings.first(cell, -1, 0.5)])
          .isEqualTo(Arrays.stream(told).max().getAsDouble());
    }
  }

  @Test
  void A04_a_group_that_may_go_nowhere_gets_no_school() {
    double[] closed = new double[SCHOOLS * 2];
    for (int school = 0; school < SCHOOLS; school++) {
      closed[school * 2] = Double.NEGATIVE_INFINITY;
    }
    Base town = StreetTown.of(SCHOOLS, tastes(-0.4, 2).withAttraction(closed), 60);
    Likings likings = likings(town);
    assertThat(likings.next(0, -1, new int[1], 0, draw -> 0.5)).isEqualTo(-1);
    assertThat(likings.next(1, -1, new int[1], 0, draw -> 0.5)).isNotEqualTo(-1);
  }

  @Test
  void A05_a_whole_list_holds_every_school_once() {
    Likings likings = likings(town(-3, 2));
    SplittableRandom random = new SplittableRandom(5);
    int[] list = new int[SCHOOLS + 1];
    for (int length = 0; length <= SCHOOLS; length++) {
      list[length] = likings.next(0, -1, list, length, draw -> random.nextDouble());
    }
    assertThat(list).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, -1).endsWith(-1);
  }

  private static Tastes tastes(double kilometre, double own) {
    return Tastes.ofDistance(SCHOOLS, kilometre, kilometre / 2)
        .withOwnShare(own, own)
        .withSibling(SIBLING);
  }

  private static Base town(double kilometre, double own) {
    return StreetTown.of(SCHOOLS, tastes(kilometre, own), 60);
  }

  private static Likings likings(Base town) {
    Likings likings = new Likings(town);
    likings.settle(town);
    likings.compute(town, rolls(town));
    return likings;
  }

  private static double[] rolls(Base town) {
    double[] rolls = new double[SCHOOLS * 2];
    Arrays.setAll(rolls, at -> town.pupils(at / 2, at % 2));
    return rolls;
  }

  /// exp(V − highest V) over its sum, by the formula of the tastes.
  private static double[] logit(Base town, int cell, int sibling) {
    double[] rolls = rolls(town);
    double[] utility = new double[SCHOOLS];
    for (int school = 0; school < SCHOOLS; school++) {
      int group = cell % 2;
      double share = rolls[school * 2 + group] / (rolls[school * 2] + rolls[school * 2 + 1]);
      utility[school] =
          town.tastes().of(group, town.kilometres(cell / 2, school), share)
              + town.tastes().attraction(school, group)
              + (school == sibling ? SIBLING : 0);
    }
    double highest = Arrays.stream(utility).max().getAsDouble();
    double sum = Arrays.stream(utility).map(each -> Math.exp(each - highest)).sum();
    return Arrays.stream(utility).map(each -> Math.exp(each - highest) / sum).toArray();
  }
}
