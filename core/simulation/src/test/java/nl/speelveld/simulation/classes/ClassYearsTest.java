package nl.speelveld.simulation.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy.Broad;
import nl.speelveld.simulation.classes.ClassPolicy.Campus;
import nl.speelveld.simulation.classes.ClassPolicy.Dakpan;
import nl.speelveld.simulation.classes.ClassYears.Asked;
import nl.speelveld.simulation.classes.Classes.Line;
import org.junit.jupiter.api.Test;

/// Years pass in secondary schools, with sums that can be done by hand.
class ClassYearsTest {
  private static final List<String> LEVELS = List.of("vmbo", "havo");
  private static final Range NOUGHT = Range.at(0);

  /// One location with four years, in each sixty of both levels in classes of their own.
  private static Classes apart() {
    List<Line> lines = new ArrayList<>();
    for (int year = 1; year <= 4; year++) {
      lines.add(new Line(0, year, Set.of(0), 60));
      lines.add(new Line(0, year, Set.of(1), 60));
    }
    return Classes.of(List.of("one"), LEVELS, lines);
  }

  /// Two locations, each with both levels, 50 of each in each of two years.
  private static Classes two() {
    List<Line> lines = new ArrayList<>();
    for (int year = 1; year <= 2; year++) {
      for (int location = 0; location < 2; location++) {
        lines.add(new Line(location, year, Set.of(0), 50));
        lines.add(new Line(location, year, Set.of(1), 50));
      }
    }
    return Classes.of(List.of("one", "two"), LEVELS, lines);
  }

  private static ClassStep broad(int from, int years, Range appeal, Range higher) {
    return new ClassStep(from, new Broad(Set.of(0), years, Set.of()), appeal, higher);
  }

  private static ClassYears course(Classes now, int years, ClassStep... steps) {
    return ClassYears.of(new Asked(now, List.of(steps), years, List.of()), 1, 20, .9);
  }

  private static List<Double> classes(ClassYears course) {
    return course.years().stream()
        .map(year -> Math.rint(year.classes().median() * 1e9) / 1e9)
        .toList();
  }

  @Test
  void A01_nothing_done_stays_as_it_was_counted() {
    // every class has one level: all variety lies between classes
    assertThat(classes(course(apart(), 6))).containsOnly(1.0);
  }

  @Test
  void A02_broad_classes_begin_with_those_who_enter() {
    // three years broad: of four years of the school one, two and then three have no variety
    // between classes: 1 − 1/4, 1 − 2/4, 1 − 3/4
    ClassYears course = course(apart(), 5, broad(1, 3, NOUGHT, NOUGHT));
    assertThat(classes(course)).containsExactly(1.0, .75, .5, .25, .25, .25);
    // between locations nothing moves: there is one
    assertThat(course.years()).allMatch(year -> year.locations().median() == 0);
  }

  @Test
  void A03_a_later_begin_moves_all_of_it() {
    assertThat(classes(course(apart(), 4, broad(3, 1, NOUGHT, NOUGHT))))
        .containsExactly(1.0, 1.0, 1.0, .75, .75);
  }

  @Test
  void A04_a_campus_is_there_for_everybody_at_once() {
    Classes apart =
        Classes.of(
            List.of("vmbo", "havo"),
            LEVELS,
            List.of(
                new Line(0, 1, Set.of(0), 60),
                new Line(0, 2, Set.of(0), 60),
                new Line(1, 1, Set.of(1), 60),
                new Line(1, 2, Set.of(1), 60)));
    ClassYears course = course(apart, 2, ClassStep.of(new Campus(List.of(0, 1))));
    assertThat(course.years().get(0).locations().median()).isCloseTo(1, within(1e-12));
    assertThat(course.years().get(1).locations().median()).isCloseTo(0, within(1e-12));
    assertThat(course.years().get(1).classes().median()).isCloseTo(1, within(1e-12));
  }

  @Test
  void A05_when_all_have_entered_under_it_the_course_is_at_the_static_account() {
    for (ClassPolicy policy :
        List.of(
            new Broad(Set.of(0, 1), 2, Set.of()),
            new Dakpan(Set.of(0), 3, Set.of()),
            new Campus(List.of(0, 1)))) {
      ClassFigures.Apart end = ClassFigures.of(policy.apply(two()));
      ClassYears.Year last = course(two(), 3, ClassStep.of(policy)).last();
      assertThat(last.classes().median()).isCloseTo(end.classes().levels(), within(1e-12));
      assertThat(last.locations().median()).isCloseTo(end.locations().levels(), within(1e-12));
      assertThat(last.otherLevel().median()).isCloseTo(end.classes().otherLevel(), within(1e-12));
    }
  }

  @Test
  void B01_entrants_choose_a_location_more_by_as_much_as_is_stated() {
    // ln 2 more: odds 2 to 1, so of 100 of a level 66.7 at the first and 33.3 at the second
    Classes then = broad(1, 1, Range.at(Math.log(2)), NOUGHT).apply(two());
    assertThat(then.pupilsAt(0).get(0)).isCloseTo(2 * 200 / 3.0, within(1e-9));
    assertThat(then.pupilsAt(1).get(1)).isCloseTo(200 / 3.0, within(1e-9));
    assertThat(then.pupils()).isCloseTo(400, within(1e-9));
  }

  @Test
  void B02_a_location_without_a_first_year_takes_what_is_left() {
    Classes town =
        Classes.of(
            List.of("junior", "other", "senior"),
            LEVELS,
            List.of(
                new Line(0, 1, Set.of(1), 50),
                new Line(1, 1, Set.of(1), 50),
                new Line(1, 2, Set.of(1), 40),
                new Line(2, 2, Set.of(1), 60)));
    Classes then = EntrantsOfLevel.choose(town, Set.of(1), Math.log(3));
    // year 1: 25 and 75; year 2: 40 × 1.5 = 60 and 60, scaled to 100: 50 and 50
    assertThat(then.pupilsAt(0).get(1)).isCloseTo(25, within(1e-9));
    assertThat(then.pupilsAt(1).get(1)).isCloseTo(125, within(1e-9));
    assertThat(then.pupilsAt(2).get(1)).isCloseTo(50, within(1e-9));
  }

  @Test
  void B03_who_goes_on_higher_sits_with_the_next_level() {
    // a tenth of 60 vmbo pupils sits with 60 havo pupils in years 2, 3 and 4 of a year of entrants:
    // classmates of another level: of each of the 6 it is 60 in 66, of each of the 60 it is 6 in 66
    ClassYears course = course(apart(), 4, broad(1, 1, NOUGHT, Range.at(.1)));
    double after = (6 * 60 / 66.0 + 60 * 6 / 66.0) / 120;
    double bridge = .5; // year 1 of the school: half of the class is of the other level
    assertThat(course.years().get(1).otherLevel().median()).isCloseTo(bridge / 4, within(1e-12));
    assertThat(course.years().get(2).otherLevel().median())
        .isCloseTo((bridge + after) / 4, within(1e-12));
    assertThat(course.years().get(4).otherLevel().median())
        .isCloseTo((bridge + 3 * after) / 4, within(1e-12));
  }

  @Test
  void B04_each_year_the_next_year_of_the_school_has_those_who_chose_otherwise() {
    // ln 2 more from year 1: of 200 a year of the school 133.3 at the first location, one year of
    // the school in year 1, both in year 2; levels stay evenly mixed between locations
    ClassStep liked = broad(1, 1, Range.at(Math.log(2)), NOUGHT);
    ClassYears course = course(two(), 2, liked);
    assertThat(course.years()).allMatch(year -> year.locations().median() < 1e-12);
    // of the pupils of the first year of the school in year 1: 133.3 sit broad (half another
    // level),
    // 66.7 do not; of 400 pupils 133.3 × ½
    assertThat(course.years().get(1).otherLevel().median())
        .isCloseTo(400 / 3.0 * .5 / 400, within(1e-12));
  }

  @Test
  void C01_what_is_not_known_gives_a_band_and_the_same_draws_again() {
    ClassStep one = broad(1, 1, new Range(0, 1), new Range(0, .2));
    ClassYears first = course(two(), 3, one);
    assertThat(first.last().classes().high()).isGreaterThan(first.last().classes().low());
    assertThat(first.years().getFirst().classes().high())
        .isEqualTo(first.years().getFirst().classes().low());
    assertThat(course(two(), 3, one)).isEqualTo(first);
  }

  @Test
  void C02_a_group_ends_where_the_static_account_has_it() {
    ClassPolicy policy = new Broad(Set.of(0), 3, Set.of());
    List<Range> shares = List.of(new Range(.2, .4), new Range(.05, .1));
    ClassFigures.Group end = ClassFigures.group(apart(), policy.apply(apart()), shares, 7, 50, .9);
    ClassYears.Spread last =
        ClassYears.of(new Asked(apart(), List.of(ClassStep.of(policy)), 4, shares), 7, 50, .9)
            .last()
            .group()
            .orElseThrow();
    assertThat(last.classes().median()).isCloseTo(end.classesAfter().median(), within(1e-12));
    assertThat(last.classesChange().low()).isCloseTo(end.classesChange().low(), within(1e-12));
    assertThat(last.locationsChange().high())
        .isCloseTo(end.locationsChange().high(), within(1e-12));
  }

  @Test
  void C03_going_on_higher_changes_no_head_of_a_level() {
    Classes then = broad(1, 1, NOUGHT, Range.at(.3)).apply(apart());
    assertThat(then.pupilsAt(0))
        .allSatisfy(heads -> assertThat(heads).isCloseTo(240, within(1e-9)));
  }

  @Test
  void D01_steps_out_of_range_are_refused() {
    assertThatThrownBy(() -> broad(0, 1, NOUGHT, NOUGHT)).hasMessageContaining("from (0)");
    assertThatThrownBy(() -> broad(1, 1, NOUGHT, new Range(0, 1.5))).hasMessageContaining("higher");
    assertThatThrownBy(() -> new Asked(apart(), List.of(), 0, List.of()))
        .hasMessageContaining("years (0)");
  }
}
