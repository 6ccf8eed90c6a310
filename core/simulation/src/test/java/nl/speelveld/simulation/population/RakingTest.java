package nl.speelveld.simulation.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import nl.speelveld.simulation.population.Raking.Raked;
import nl.speelveld.simulation.population.Raking.Tables;
import org.junit.jupiter.api.Test;

class RakingTest {
  @Test
  void A01_a_school_takes_each_group_from_where_it_lives() {
    // two areas send ten each to one school; it has ten of each group; all of one group live in the
    // first area and all of the other in the second
    Raked raked =
        Raking.of(
            new Tables(
                2, 1, 2, new int[] {10, 10}, new double[] {10, 10}, new double[] {1, 0, 0, 1}));
    assertThat(raked.heads()).containsExactly(10, 0, 0, 10);
    assertThat(raked.areaDifference()).isZero();
    assertThat(raked.scaledBy()).isEqualTo(1);
  }

  @Test
  void A02_odds_between_areas_stay_those_of_the_residents() {
    // residents 3:1 and 1:3, so odds of 9; 100 from each; the school has 60 and 140.
    // x of the first group from the first area: x(40+x) = 9(60−x)(100−x) → 8x² − 1480x + 54000 = 0,
    // x = 49.8
    Raked raked =
        Raking.of(
            new Tables(
                2, 1, 2, new int[] {100, 100}, new double[] {60, 140}, new double[] {3, 1, 1, 3}));
    assertThat(raked.heads()).containsExactly(50, 50, 10, 90);
  }

  @Test
  void A03_flows_and_compositions_are_kept_to_the_pupil() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 50; trial++) {
      int areas = 1 + random.nextInt(12);
      int schools = 1 + random.nextInt(8);
      int groups = 2 + random.nextInt(3);
      int[] flows = random.ints((long) areas * schools, 0, 30).toArray();
      double[] composition = new double[schools * groups];
      for (int school = 0; school < schools; school++) {
        int all = 0;
        for (int area = 0; area < areas; area++) {
          all += flows[area * schools + school];
        }
        for (int pupil = 0; pupil < all; pupil++) {
          composition[school * groups + random.nextInt(groups)]++;
        }
      }
      double[] residents = random.doubles((long) areas * groups, 1, 5).toArray();
      int[] heads =
          Raking.of(new Tables(areas, schools, groups, flows, composition, residents)).heads();
      for (int area = 0; area < areas; area++) {
        for (int school = 0; school < schools; school++) {
          int sum = 0;
          for (int group = 0; group < groups; group++) {
            int cell = heads[(area * schools + school) * groups + group];
            assertThat(cell).isNotNegative();
            sum += cell;
          }
          assertThat(sum).isEqualTo(flows[area * schools + school]);
        }
      }
      for (int school = 0; school < schools; school++) {
        for (int group = 0; group < groups; group++) {
          int sum = 0;
          for (int area = 0; area < areas; area++) {
            sum += heads[(area * schools + school) * groups + group];
          }
          assertThat((double) sum)
              .as("trial " + trial)
              .isCloseTo(composition[school * groups + group], within(groups > 2 ? 1.0 : 0.0));
        }
      }
    }
  }

  @Test
  void B01_a_composition_of_another_date_is_scaled_and_told() {
    Raked raked =
        Raking.of(new Tables(1, 1, 2, new int[] {20}, new double[] {30, 10}, new double[] {1, 1}));
    assertThat(raked.heads()).containsExactly(15, 5);
    assertThat(raked.scaledBy()).isEqualTo(2);
    assertThat(raked.areaDifference()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void B02_a_group_that_lives_nowhere_near_is_told() {
    Raked raked =
        Raking.of(new Tables(1, 1, 2, new int[] {20}, new double[] {10, 10}, new double[] {1, 0}));
    assertThat(raked.unmetSchools()).isEqualTo(1);
    assertThat(raked.heads()[0] + raked.heads()[1]).isEqualTo(20);
  }

  @Test
  void B03_a_school_of_which_nothing_is_known_takes_the_groups_of_its_areas() {
    Raked raked =
        Raking.of(new Tables(1, 1, 2, new int[] {20}, new double[] {0, 0}, new double[] {3, 1}));
    assertThat(raked.heads()).containsExactly(15, 5);
  }
}
