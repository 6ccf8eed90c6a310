package nl.speelveld.runs.measuring;

import static nl.speelveld.runs.measuring.SmallWorld.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Mirror;
import nl.speelveld.runs.monitor.Mirror.SchoolRow;
import nl.speelveld.runs.monitor.Mirror.Standing;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

/// Four schools of 100: 100, 60, 40 and 0 of the group. The place has 50 %, D = .6.
class MirrorTest {
  private static final Edition EDITION = SmallWorld.edition(Feature.WEIGHT, 2016, "weight");
  private static final List<School> SCHOOLS =
      List.of(
          school("00AA00", "GM1", 500),
          school("00BB00", "GM1", 1500),
          school("00CC00", "GM1", 2500),
          school("00DD00", "GM1", 3500));

  private static SmallWorld world() {
    return new SmallWorld()
        .municipality("GM1", 30_000, Urbanity.MODERATE)
        .weights(EDITION, SCHOOLS, 100, 0, 60, 40, 40, 60, 0, 100);
  }

  private static Mirror mirror(SmallWorld world, Reference reference, int threshold) {
    Counting counting = Counting.of(world.composition(EDITION));
    SchoolsOfPlace place = counting.in("GM1");
    MonitorRequest request =
        new MonitorRequest(
            Sector.PO, Optional.empty(), OptionalInt.empty(), reference, threshold, 1);
    Surroundings surroundings =
        Surroundings.of(reference, counting, place, NationalAreas.of(world, counting));
    return MirrorOf.of(place, surroundings, request);
  }

  @Test
  void B01_schools_within_the_threshold_mirror_their_surroundings() {
    Mirror mirror = mirror(world(), Reference.MUNICIPALITY, 20);
    assertThat(mirror.schools())
        .extracting(row -> row.standing().orElseThrow())
        .containsExactly(Standing.OVER, Standing.MIRRORS, Standing.MIRRORS, Standing.UNDER);
    assertThat(mirror.summary().mirrors()).isEqualTo(2);
    assertThat(mirror.summary().pupilsOver()).isEqualTo(100);
  }

  @Test
  void B02_a_difference_of_exactly_the_threshold_mirrors() {
    // .6 − .5 = .1 exactly the threshold of 10 points
    assertThat(mirror(world(), Reference.MUNICIPALITY, 10).summary().mirrors()).isEqualTo(2);
    assertThat(mirror(world(), Reference.MUNICIPALITY, 9).summary().mirrors()).isZero();
  }

  @Test
  void B03_a_class_is_uncertain_when_the_interval_crosses_its_border() {
    // Wilson of 60 of 100: .502 … .691; border at .70 is outside, at .60 inside
    List<SchoolRow> at20 = mirror(world(), Reference.MUNICIPALITY, 20).schools();
    List<SchoolRow> at10 = mirror(world(), Reference.MUNICIPALITY, 10).schools();
    assertThat(at20.get(1).uncertain()).isFalse();
    assertThat(at10.get(1).uncertain()).isTrue();
    assertThat(at20.get(0).uncertain()).isFalse();
  }

  @Test
  void B04_what_the_index_would_be_if_one_school_mirrored() {
    // the first school at 50/50: groups 150 and 250, D = ½(|50/150−50/250| + |60/150−40/250|
    // + |40/150−60/250| + |0−100/250|) = ½(.13333 + .24 + .02667 + .4) = .4
    assertThat(mirror(world(), Reference.MUNICIPALITY, 20).schools().getFirst().indexIfMirrored())
        .hasValueSatisfying(value -> assertThat(value).isCloseTo(.4, within(1e-12)));
  }

  @Test
  void B05_a_catchment_has_the_mix_of_the_schools_that_its_homes_use() {
    // home 1000 sends 50 to A (1.0) and 50 to B (.6): mix .8; home 1003 sends 100 to D (0) and 50
    // to B: mix (0·100 + .6·50)/150 = .2. Catchment of B: (.8·50 + .2·50)/100 = .5
    SmallWorld world =
        world()
            .home(500, "GM1", Map.of())
            .home(3500, "GM1", Map.of())
            .flows(2017, List.of("1000", "1003"), SCHOOLS, 0, 0, 50, 0, 1, 50, 1, 3, 100, 1, 1, 50);
    List<SchoolRow> rows = mirror(world, Reference.CATCHMENT, 20).schools();
    assertThat(rows.get(0).referenceShare().orElseThrow()).isCloseTo(.8, within(1e-12));
    assertThat(rows.get(1).referenceShare().orElseThrow()).isCloseTo(.5, within(1e-12));
    assertThat(rows.get(2).referenceShare()).isEmpty(); // nobody's home is known
    assertThat(rows.get(2).standing()).isEmpty();
    assertThat(mirror(world, Reference.CATCHMENT, 20).summary().unknown()).isEqualTo(1);
  }

  @Test
  void B06_the_nearest_school_area_holds_the_homes_that_are_nearest() {
    SmallWorld world =
        world()
            .home(500, "GM1", Map.of())
            .home(3500, "GM1", Map.of())
            .flows(2017, List.of("1000", "1003"), SCHOOLS, 0, 0, 50, 0, 1, 50, 1, 3, 100, 1, 1, 50);
    List<SchoolRow> rows = mirror(world, Reference.NEAREST, 20).schools();
    assertThat(rows.get(0).referenceShare().orElseThrow()).isCloseTo(.8, within(1e-12));
    assertThat(rows.get(3).referenceShare().orElseThrow()).isCloseTo(.2, within(1e-12));
    assertThat(rows.get(1).referenceShare()).isEmpty(); // no home is nearest, none in its postcode
  }

  @Test
  void B07_counted_wijken_go_before_estimated_ones() {
    Edition counted = SmallWorld.edition(Feature.TARGET_GROUP, 2019, "own");
    SmallWorld world =
        new SmallWorld()
            .municipality("GM1", 30_000, Urbanity.MODERATE)
            .counting(counted, SCHOOLS.subList(0, 1), List.of("ja", "nee", "onbekend"), 30, 70, 5)
            .wijk("WK1", "GM1", Map.of("target-group-ja", 10.0, "target-group-nee", 40.0));
    Counting counting = Counting.of(world.composition(counted));
    Surroundings surroundings =
        Surroundings.of(
            Reference.WIJK, counting, counting.in("GM1"), NationalAreas.of(world, counting));
    assertThat(surroundings.shares().getFirst()).hasValue(.2);
    assertThat(surroundings.estimated()).isFalse();
  }
}
