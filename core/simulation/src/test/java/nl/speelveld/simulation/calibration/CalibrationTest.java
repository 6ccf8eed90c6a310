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

  /// Entrants that the tastes of a base send to a school.
  private static double expected(Base base, int school) {
    double all = 0;
    for (int area = 0; area < LENGTH; area++) {
      for (int group = 0; group < 2; group++) {
        double sum = 0;
        double its = 0;
        for (int each = 0; each < LENGTH; each++) {
          double weight =
              Math.exp(
                  base.tastes().of(group, base.kilometres(area, each), 0)
                      + base.tastes().attraction(each, group));
          sum += weight;
          its += each == school ? weight : 0;
        }
        all += base.toEntrants()[area * 2 + group] * its / sum;
      }
    }
    return all;
  }

  @Test
  void D01_each_form_expects_as_many_pupils_at_every_school_as_there_are() {
    Base base = street(2, 4000);
    Calibration calibration = Calibration.find(base, ALL).orElseThrow();
    for (DistanceForm form : DistanceForm.values()) {
      Unknown alone = Unknown.primary().withMix(Range.at(0)).withForms(List.of(form));
      Base central = calibration.central(alone);
      for (int school = 0; school < LENGTH; school++) {
        double counted = (base.pupils(school, 0) + base.pupils(school, 1)) / 8.0;
        assertThat(expected(central, school)).as(form.word()).isCloseTo(counted, within(.5));
      }
    }
  }

  @Test
  void D02_a_form_has_its_own_terms_only() {
    Calibration calibration = Calibration.find(street(2, 4000), ALL).orElseThrow();
    Unknown usual = Unknown.primary();
    Base log = calibration.central(usual.withForms(List.of(DistanceForm.LOGARITHM)));
    assertThat(log.tastes().perKilometre(0)).isZero();
    assertThat(log.tastes().perLogKilometre(0)).isCloseTo(NEAR, within(.05));
    Base straight = calibration.central(usual.withForms(List.of(DistanceForm.STRAIGHT)));
    assertThat(straight.tastes().perKilometre(0)).isNegative();
    assertThat(straight.tastes().perLogKilometre(0)).isZero();
  }

  @Test
  void D03_runs_take_forms_in_turn_and_each_stays_where_it_was_counted() {
    Base base = street(2, 400);
    Calibration calibration = Calibration.find(base, ALL).orElseThrow();
    Unknown both =
        Unknown.primary().withForms(List.of(DistanceForm.LOGARITHM, DistanceForm.STRAIGHT));
    for (int seed = 0; seed < 6; seed++) {
      assertThat(calibration.drawn(both, seed).tastes().perKilometre(0) == 0)
          .isEqualTo(seed % 2 == 0);
    }
    for (int form = 0; form < 2; form++) {
      double off = 0;
      for (int run = 0; run < 20; run++) {
        Base drawn = calibration.drawn(both, 2 * run + form);
        World world = new World(drawn, Admission.freely());
        var course = YearsModel.run(drawn, Collections.nCopies(8, world), run);
        off += (ALL.of(course.last()) - ALL.of(course.years().getFirst())) / 20;
      }
      assertThat(off).isCloseTo(0, within(.015));
    }
  }

  /// Where families go as if far schools were nearer than they are, a straight line bends back, and
  /// the logarithm is all that is left of both together.
  @Test
  void D04_a_form_that_comes_to_the_same_is_taken_once() {
    Calibration calibration = Calibration.find(street(0, 400), ALL).orElseThrow();
    boolean bent = calibration.groups().stream().allMatch(taste -> taste.perKilometre() == 0);
    assertThat(calibration.settled(List.of(DistanceForm.values())))
        .hasSize(bent ? 2 : 3)
        .startsWith(DistanceForm.TOGETHER)
        .endsWith(DistanceForm.STRAIGHT);
    assertThat(calibration.settled(List.of(DistanceForm.STRAIGHT, DistanceForm.STRAIGHT)))
        .containsExactly(DistanceForm.STRAIGHT);
    assertThatThrownBy(() -> Unknown.primary().withForms(List.of()))
        .hasMessageContaining("no form of distance");
  }
}
