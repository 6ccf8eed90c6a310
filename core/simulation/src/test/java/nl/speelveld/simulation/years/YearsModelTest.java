package nl.speelveld.simulation.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.admission.CentralDraw;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Tastes;
import org.junit.jupiter.api.Test;

class YearsModelTest {
  private static final Tastes NEAREST = Tastes.ofDistance(6, -50, -50);
  private static final Tastes MILD = Tastes.ofDistance(6, -1, -1);

  private static Course run(Base base, Admission admission, int years, long seed) {
    return YearsModel.run(base, Collections.nCopies(years, new World(base, admission)), seed);
  }

  private static double d(Course course, int year) {
    return switch (course.dissimilarity(0).get(year)) {
      case IndexValue.Defined(double value) -> value;
      case IndexValue.Undefined undefined -> throw new IllegalStateException(undefined.toString());
    };
  }

  @Test
  void A01_who_goes_to_the_nearest_school_keeps_a_town_of_nearest_schools_as_it_is() {
    Base base = StreetTown.of(6, NEAREST, 1000).with(StreetTown.of(6, NEAREST, 1).habits().quiet());
    Course course = run(base, Admission.freely(), 10, 1);
    assertThat(d(course, 10)).isEqualTo(d(course, 0));
    assertThat(course.last().meanKilometres()).isZero();
    assertThat(course.last().firstChoiceShare()).isEqualTo(1);
    assertThat(course.last().rolls().total()).isEqualTo(6 * 40 * 8);
  }

  @Test
  void A02_the_same_seed_gives_the_same_digits_and_another_seed_others() {
    Base base = StreetTown.of(6, MILD, 45);
    Course one = run(base, Admission.firstCome(6), 8, 5);
    assertThat(run(base, Admission.firstCome(6), 8, 5).dissimilarity(0))
        .isEqualTo(one.dissimilarity(0));
    assertThat(run(base, Admission.firstCome(6), 8, 6).dissimilarity(0))
        .isNotEqualTo(one.dissimilarity(0));
  }

  @Test
  void A03_a_change_of_today_has_its_full_effect_after_eight_years() {
    Base quiet = StreetTown.of(6, MILD, 1000).with(StreetTown.of(6, MILD, 1).habits().quiet());
    Base same = quiet.with(Tastes.ofDistance(6, 0, 0)); // nobody minds the distance any more
    Course course = run(same, Admission.freely(), 10, 1);
    for (int year = 1; year <= 8; year++) {
      assertThat(d(course, year)).isLessThan(d(course, year - 1));
    }
    assertThat(d(course, 8)).isCloseTo(d(course, 10), within(0.03));
    assertThat(d(course, 4)).isCloseTo((d(course, 0) + d(course, 8)) / 2, within(0.05));
  }

  @Test
  void A04_first_choices_follow_the_logit() {
    // e^0 : e^−1 : … from the first area of a street of three
    Base base = StreetTown.of(3, Tastes.ofDistance(3, -1, -1), 1000);
    Base quiet = base.with(base.habits().quiet());
    double[] heads = new double[3];
    double all = 0;
    for (int seed = 0; seed < 200; seed++) {
      YearFigures year =
          run(quiet.withEntrants(40, 0, 0, 0, 0, 0), Admission.freely(), 1, seed).last();
      for (int school = 0; school < 3; school++) {
        heads[school] += year.intake().count(school, 0);
        all += year.intake().count(school, 0);
      }
    }
    double sum = 1 + Math.exp(-1) + Math.exp(-2);
    for (int school = 0; school < 3; school++) {
      assertThat(heads[school] / all).isCloseTo(Math.exp(-school) / sum, within(0.02));
    }
  }

  @Test
  void A05_a_list_is_drawn_as_the_rank_ordered_logit_says() {
    Base base = StreetTown.of(3, Tastes.ofDistance(3, -1, -1), 1000);
    Base alone = base.with(base.habits().quiet()).withEntrants(1, 0, 0, 0, 0, 0);
    int[] seconds = new int[3];
    int firsts = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      int[] list = new int[2];
      YearsModel.run(
          alone,
          List.of(
              new World(
                  alone,
                  applicants -> {
                    list[0] = applicants.choice(0, 0);
                    list[1] = applicants.choice(0, 1);
                    assertThat(applicants.choice(0, 2)).isEqualTo(3 - list[0] - list[1]);
                    assertThat(applicants.choice(0, 3)).isEqualTo(-1);
                    return new int[] {list[0]};
                  })),
          seed);
      if (list[0] == 0) {
        firsts++;
        seconds[list[1]]++;
      }
    }
    // after the first school: e^−1 against e^−2
    assertThat(seconds[0]).isZero();
    assertThat((double) seconds[1] / firsts).isCloseTo(1 / (1 + Math.exp(-1)), within(0.012));
  }

  @Test
  void A06_seats_are_kept_and_who_finds_none_is_counted() {
    Base base = StreetTown.of(6, MILD, 30);
    for (Admission admission :
        List.of(Admission.firstCome(6), new CentralDraw(6, List.of(), List.of()))) {
      YearFigures last = run(base, admission, 3, 1).last();
      for (int school = 0; school < 6; school++) {
        assertThat(last.intake().unitTotal(school)).isEqualTo(30); // 240 families, 180 seats
      }
      assertThat(last.unplaced()).isEqualTo(60);
      assertThat(last.entrants()).isEqualTo(240);
    }
  }

  @Test
  void A07_siblings_follow() {
    Base base = StreetTown.of(6, MILD, 1000);
    Base strong = base.with(MILD.withSibling(20));
    assertThat(run(strong, Admission.freely(), 1, 1).last().meanKilometres())
        .isLessThan(run(base, Admission.freely(), 1, 1).last().meanKilometres());
  }

  @Test
  void B01_a_reserve_mixes_where_families_ask_for_the_same_schools() {
    // everybody likes the two schools in the west; group b lives in the east
    double[] attraction = {3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0};
    Base base = StreetTown.of(6, Tastes.ofDistance(6, -.5, -.5).withAttraction(attraction), 40);
    CentralDraw near = new CentralDraw(6, List.of(new CentralDraw.Priority.Nearest(2)), List.of());
    CentralDraw reserve =
        new CentralDraw(
            6,
            List.of(new CentralDraw.Priority.Nearest(2)),
            List.of(new CentralDraw.Reserve(1, .5)));
    double without = 0;
    double with = 0;
    for (int seed = 0; seed < 5; seed++) {
      without += d(run(base, near, 8, seed), 8) / 5;
      with += d(run(base, reserve, 8, seed), 8) / 5;
    }
    assertThat(with).isLessThan(without - 0.03);
  }

  @Test
  void B02_a_taste_for_the_own_group_segregates() {
    Base base = StreetTown.of(6, MILD, 1000);
    Base tasted = base.with(MILD.withOwnShare(4, 4));
    assertThat(d(run(tasted, Admission.freely(), 12, 1), 12))
        .isGreaterThan(d(run(base, Admission.freely(), 12, 1), 12) + 0.1);
  }

  @Test
  void B03_who_may_leave_for_the_mix_segregates_more() {
    Base base = StreetTown.of(6, MILD.withOwnShare(1, 1), 60);
    Base leaving = base.with(base.habits().withExit(.4, .3));
    assertThat(d(run(leaving, Admission.firstCome(6), 10, 1), 10))
        .isGreaterThan(d(run(base, Admission.firstCome(6), 10, 1), 10));
  }
}
