package nl.speelveld.simulation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.compare.Figure;
import nl.speelveld.simulation.years.World;
import nl.speelveld.simulation.years.YearsModel;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final int LENGTH = 8;
  private static final double NEAR = -3;
  private static final Figure.Segregation ALL = new Figure.Segregation(0, Figure.Which.all());

  /// A street of eight areas and schools a kilometre apart; families weigh ln(1 + km) by −3, and
  /// group a likes school 0 two units more than group b does. Pupils as the model expects them.
  private static Base street(double like, int heads) {
    double[] x = IntStream.range(0, LENGTH).mapToDouble(at -> 1000.0 * at).toArray();
    List<String> names = IntStream.range(0, LENGTH).mapToObj(at -> "at" + at).toList();
    int[] present = new int[LENGTH * LENGTH * 2];
    double[] entrants = new double[LENGTH * 2];
    for (int area = 0; area < LENGTH; area++) {
      for (int group = 0; group < 2; group++) {
        double[] weight = new double[LENGTH];
        double all = 0;
        for (int school = 0; school < LENGTH; school++) {
          double liking = school == 0 && group == 0 ? like : 0;
          weight[school] = Math.exp(NEAR * Math.log1p(Math.abs(area - school)) + liking);
          all += weight[school];
        }
        int its = group == 0 ? heads * (LENGTH - area) / LENGTH : heads;
        for (int school = 0; school < LENGTH; school++) {
          int pupils = (int) Math.round(its * weight[school] / all);
          present[(area * LENGTH + school) * 2 + group] = pupils;
          entrants[area * 2 + group] += pupils / 8.0;
        }
      }
    }
    int[] seats = new int[LENGTH];
    java.util.Arrays.fill(seats, heads);
    return Base.of(
        new Base.People(
            List.of("a", "b"), Sites.of(names, x, new double[LENGTH]), entrants, present),
        new Base.Supply(Sites.of(names, x, new double[LENGTH]), seats),
        Tastes.ofDistance(LENGTH, 0, 0),
        Habits.primary());
  }

  @Test
  void A01_the_taste_for_distance_behind_the_flows_comes_back() {
    Calibration calibration = Calibration.find(street(2, 4000), ALL).orElseThrow();
    for (GroupTaste taste : calibration.groups()) {
      // −3 · ln(1 + km), and hardly anything on kilometres themselves
      assertThat(taste.perLogKilometre() * Math.log(3) + taste.perKilometre() * 2)
          .isCloseTo(NEAR * Math.log(3), within(.05));
      assertThat(taste.dispersion()).isEqualTo(1);
      assertThat(taste.perLogKilometreError()).isPositive();
    }
  }

  @Test
  void A02_more_kilometres_never_attract() {
    for (GroupTaste taste : Calibration.find(street(0, 400), ALL).orElseThrow().groups()) {
      assertThat(taste.perKilometre()).isNotPositive();
    }
  }

  @Test
  void A03_a_group_that_is_nowhere_settles_nothing() {
    Base base = street(0, 400);
    int[] none = new int[LENGTH * LENGTH * 2];
    Base empty =
        Base.of(
            new Base.People(base.groups(), base.areas(), base.toEntrants(), none),
            new Base.Supply(base.schools(), base.toSeats()),
            base.tastes(),
            base.habits());
    assertThat(Calibration.find(empty, ALL)).isEmpty();
  }

  @Test
  void B01_nothing_done_segregation_stays_where_it_was_counted() {
    Base base = street(2, 400);
    Calibration calibration = Calibration.find(base, ALL).orElseThrow();
    for (double mix : new double[] {0, .5, 1}) {
      Base central = calibration.central(Unknown.primary().withMix(Range.at(mix)));
      World world = new World(central, Admission.freely());
      double sum = 0;
      double counted = 0;
      for (int seed = 0; seed < 20; seed++) {
        var course = YearsModel.run(central, Collections.nCopies(8, world), seed);
        sum += ALL.of(course.last()) / 20;
        counted = ALL.of(course.years().getFirst());
      }
      assertThat(sum).isCloseTo(counted, within(.012));
    }
  }

  @Test
  void B02_differences_between_groups_are_made_smaller_never_larger_by_much() {
    Calibration calibration = Calibration.find(street(2, 400), ALL).orElseThrow();
    assertThat(calibration.strength(0)).isBetween(.2, 1.2);
    assertThat(calibration.strength(.25))
        .isBetween(
            Math.min(calibration.strength(0), calibration.strength(.5)),
            Math.max(calibration.strength(0), calibration.strength(.5)));
  }

  @Test
  void B03_a_taste_for_the_own_group_moves_likes_and_keeps_today() {
    Calibration calibration = Calibration.find(street(2, 400), ALL).orElseThrow();
    assertThat(calibration.ownShareAtMost()).isPositive();
    Base none = calibration.central(Unknown.primary().withMix(Range.at(0)));
    Base all = calibration.central(Unknown.primary().withMix(Range.at(1)));
    assertThat(none.tastes().ownShare(0)).isZero();
    assertThat(all.tastes().ownShare(0))
        .isCloseTo(calibration.strength(1) * calibration.ownShareAtMost(), within(1e-12));
  }

  @Test
  void C01_equal_seeds_draw_equal_tastes_and_others_others() {
    Calibration calibration = Calibration.find(street(2, 400), ALL).orElseThrow();
    Unknown unknown = Unknown.primary();
    assertThat(calibration.drawn(unknown, 5).tastes().attractions())
        .containsExactly(calibration.drawn(unknown, 5).tastes().attractions());
    assertThat(calibration.drawn(unknown, 5).tastes().attractions())
        .isNotEqualTo(calibration.drawn(unknown, 6).tastes().attractions());
    assertThat(calibration.drawn(unknown, 5).habits().siblingShare()).isBetween(.4, .5);
  }

  @Test
  void C02_ranges_are_checked() {
    assertThatThrownBy(() -> new Range(2, 1)).hasMessageContaining("low (2.0)");
    assertThatThrownBy(() -> Unknown.primary().withMix(new Range(0, 2)))
        .hasMessageContaining("0 … 1");
  }
}
