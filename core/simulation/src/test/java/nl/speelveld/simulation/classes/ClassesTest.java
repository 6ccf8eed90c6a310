package nl.speelveld.simulation.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.classes.ClassPolicy.Broad;
import nl.speelveld.simulation.classes.ClassPolicy.Campus;
import nl.speelveld.simulation.classes.ClassPolicy.Dakpan;
import nl.speelveld.simulation.classes.Classes.Line;
import nl.speelveld.simulation.compare.Band;
import org.junit.jupiter.api.Test;

class ClassesTest {
  private static final List<String> LEVELS = List.of("pro", "vmbo", "havo", "vwo");
  private static final int VMBO = 1;
  private static final int HAVO = 2;
  private static final int VWO = 3;

  /// A broad location of three levels with 60, 30 and 30 pupils in year 3, and a gymnasium.
  private static Classes town() {
    return Classes.of(
        List.of("broad", "gymnasium"),
        LEVELS,
        List.of(
            new Line(0, 1, Set.of(VMBO), 60),
            new Line(0, 1, Set.of(HAVO, VWO), 60),
            new Line(0, 3, Set.of(VMBO), 60),
            new Line(0, 3, Set.of(HAVO), 40),
            new Line(0, 3, Set.of(VWO), 20),
            new Line(1, 1, Set.of(VWO), 100),
            new Line(1, 3, Set.of(VWO), 100)));
  }

  private static ClassPolicy.Broad broad(int years) {
    return new Broad(Set.of(0, 1), years, Set.of(0));
  }

  @Test
  void A01_pupils_of_a_bridge_class_are_divided_as_the_upper_years_of_the_location() {
    // 60 over havo and vwo as 40 : 20
    assertThat(town().pupilsAt(0)).containsExactly(0.0, 120.0, 80.0, 40.0);
    assertThat(town().pupils()).isEqualTo(440);
    assertThat(town().bridgeShare()).isCloseTo(60 / 220.0, within(1e-12));
  }

  @Test
  void A02_a_location_without_upper_years_is_divided_as_all_others() {
    Classes junior =
        Classes.of(
            List.of("junior", "senior"),
            LEVELS,
            List.of(
                new Line(0, 1, Set.of(HAVO, VWO), 90),
                new Line(1, 4, Set.of(HAVO), 20),
                new Line(1, 4, Set.of(VWO), 10)));
    assertThat(junior.pupilsAt(0)).containsExactly(0.0, 0.0, 60.0, 30.0);
  }

  @Test
  void B01_classes_are_never_less_apart_than_locations() {
    ClassFigures.Apart apart = ClassFigures.of(town());
    assertThat(apart.withinLocations()).isPositive();
    assertThat(apart.classes().upper()).isGreaterThanOrEqualTo(apart.locations().upper());
    assertThat(apart.classes().otherLevel()).isLessThan(apart.locations().otherLevel());
  }

  @Test
  void B02_broad_classes_mix_classes_and_leave_locations_alone() {
    ClassFigures.Apart now = ClassFigures.of(town());
    ClassFigures.Apart then = ClassFigures.of(broad(1).apply(town()));
    assertThat(then.locations()).isEqualTo(now.locations());
    assertThat(then.classes().levels()).isLessThan(now.classes().levels());
    // year 1 of the broad location: 60 vmbo, 40 havo, 20 vwo in one kind of class
    assertThat(broad(1).apply(town()).byClass().units()).isEqualTo(town().byClass().units() - 1);
  }

  @Test
  void B03_broad_for_all_years_leaves_nothing_between_the_classes_of_a_location() {
    Classes lower =
        Classes.of(
            List.of("one", "two"),
            LEVELS,
            List.of(
                new Line(0, 1, Set.of(VMBO), 50),
                new Line(0, 1, Set.of(VWO), 50),
                new Line(1, 1, Set.of(HAVO), 100)));
    assertThat(ClassFigures.of(broad(1).apply(lower)).withinLocations())
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void B04_dakpan_classes_divide_a_level_over_its_neighbours() {
    Classes three =
        Classes.of(
            List.of("one"),
            LEVELS,
            List.of(
                new Line(0, 1, Set.of(VMBO), 40),
                new Line(0, 1, Set.of(HAVO), 40),
                new Line(0, 1, Set.of(VWO), 40)));
    Classes tiles = new Dakpan(Set.of(0), 1, Set.of(0)).apply(three);
    // vmbo with half of havo, the other half of havo with vwo: 60 and 60
    assertThat(tiles.byClass().units()).isEqualTo(2);
    assertThat(tiles.byClass().unitTotal(0)).isEqualTo(60);
    double apart = ClassFigures.of(three).classes().levels();
    double tiled = ClassFigures.of(tiles).classes().levels();
    double broad = ClassFigures.of(broad(1).apply(three)).classes().levels();
    assertThat(tiled).isBetween(broad, apart);
    assertThat(tiles.pupilsAt(0)).isEqualTo(three.pupilsAt(0));
  }

  @Test
  void B05_a_campus_brings_locations_together() {
    Classes campus = new Campus(List.of(0, 1)).apply(town());
    assertThat(ClassFigures.of(campus).locations().levels()).isCloseTo(0, within(1e-12));
    assertThat(campus.pupils()).isEqualTo(440);
    assertThatThrownBy(() -> new Campus(List.of(1))).hasMessageContaining("two or more");
  }

  @Test
  void B06_levels_that_stay_apart_stay_apart() {
    Classes withPro =
        Classes.of(
            List.of("one"),
            LEVELS,
            List.of(new Line(0, 1, Set.of(0), 10), new Line(0, 1, Set.of(VMBO), 10)));
    assertThat(broad(1).apply(withPro).byClass()).isEqualTo(withPro.byClass());
  }

  @Test
  void C01_a_group_of_one_share_at_all_levels_is_never_apart() {
    var group =
        ClassFigures.group(
            town(), broad(1).apply(town()), List.of(at(.2), at(.2), at(.2), at(.2)), 1, 5, .9);
    assertThat(group.classesBefore().median()).isCloseTo(0, within(1e-12));
    assertThat(group.classesChange().median()).isCloseTo(0, within(1e-12));
  }

  @Test
  void C02_where_a_group_is_more_often_at_low_levels_broad_classes_mix_it() {
    var group =
        ClassFigures.group(
            town(),
            broad(3).apply(town()),
            List.of(at(.5), new Range(.2, .3), new Range(.1, .15), new Range(.02, .05)),
            1,
            200,
            .9);
    assertThat(group.classesChange().high()).isNegative();
    assertThat(group.locationsChange()).isEqualTo(new Band(0, 0, 0, .9, 200));
    assertThat(group.classesAfter().median()).isGreaterThan(group.locationsAfter().low() - 1e-9);
  }

  private static Range at(double value) {
    return Range.at(value);
  }
}
