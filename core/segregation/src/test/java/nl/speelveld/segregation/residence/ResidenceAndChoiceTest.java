package nl.speelveld.segregation.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceAndChoiceTest {
  private static final List<String> HOMES = List.of("Oost", "West");
  private static final List<String> SCHOOLS = List.of("Noord", "Zuid");
  private static final List<String> GROUPS = List.of("a", "b");
  // Oost lives next to Noord, West next to Zuid
  private static final DistanceTable NEAR = DistanceTable.of(HOMES, SCHOOLS, 100, 900, 800, 200);

  @Test
  void where_everybody_attends_the_nearest_school_nothing_is_choice() {
    Flows flows = flows().add(0, 0, 30, 10).add(1, 1, 5, 15).toFlows();
    ResidenceAndChoice result = ResidenceAndChoice.of(flows, NEAR, PlacementRule.nearest(), 0);
    assertThat(result.placement().flows().bySchool()).isEqualTo(flows.bySchool());
    assertThat(result.d().choice()).isEqualTo(IndexValue.of(0));
    assertThat(result.h().choice()).isEqualTo(IndexValue.of(0));
    assertThat(result.m().choice()).isEqualTo(IndexValue.of(0));
    assertThat(result.v().choice()).isEqualTo(IndexValue.of(0));
    assertThat(result.travel().shareAtNearest()).isEqualTo(IndexValue.of(1));
    // (40 · 100 + 20 · 200) / 60
    assertThat(result.travel().meanMetres().value()).isCloseTo(8000 / 60.0, within(1e-12));
  }

  @Test
  void choice_adds_segregation_where_groups_of_a_mixed_area_part() {
    // both areas are half a, half b: the nearest schools would be mirrors, D = 0; in fact all a go
    // to
    // Noord and all b to Zuid, D = 1
    Flows flows =
        flows().add(0, 0, 20, 0).add(0, 1, 0, 20).add(1, 0, 20, 0).add(1, 1, 0, 20).toFlows();
    ResidenceAndChoice result = ResidenceAndChoice.of(flows, NEAR, PlacementRule.nearest(), 0);
    assertThat(result.d().actual().value()).isEqualTo(1);
    assertThat(result.d().residence().value()).isZero();
    assertThat(result.d().choice().value()).isEqualTo(1);
    assertThat(result.travel().shareAtNearest().value()).isEqualTo(.5);
    // (20·100 + 20·900 + 20·800 + 20·200) / 80 now, (40·100 + 40·200) / 80 at the nearest
    assertThat(result.travel().meanMetres().value()).isEqualTo(500);
    assertThat(result.travel().meanMetresCounterfactual().value()).isEqualTo(150);
  }

  @Test
  void choice_may_mix_what_residence_keeps_apart() {
    // all a in Oost, all b in West, but half of each crosses the city
    Flows flows =
        flows().add(0, 0, 10, 0).add(0, 1, 10, 0).add(1, 0, 0, 10).add(1, 1, 0, 10).toFlows();
    ResidenceAndChoice result = ResidenceAndChoice.of(flows, NEAR, PlacementRule.nearest(), 0);
    assertThat(result.d().choice().value()).isEqualTo(-1);
  }

  @Test
  void a_full_school_takes_the_same_fraction_of_everyone_and_the_rest_go_on() {
    Flows flows = flows().add(0, 1, 30, 10).add(1, 1, 5, 15).toFlows();
    PlacementRule rule = PlacementRule.nearest().withSeats(List.of(20.0, 100.0));
    NearestSchool.Placement placement = NearestSchool.place(flows, NEAR, rule);
    // 40 pupils of Oost want 20 seats of Noord: half of each group is admitted, half goes to Zuid
    assertThat(placement.unplaced()).isZero();
    assertThat(placement.flows().bySchool().count(0, 0)).isCloseTo(15, within(1e-12));
    assertThat(placement.flows().bySchool().count(0, 1)).isCloseTo(5, within(1e-12));
    assertThat(placement.flows().bySchool().count(1, 0)).isCloseTo(20, within(1e-12));
    assertThat(placement.flows().bySchool().count(1, 1)).isCloseTo(20, within(1e-12));
  }

  @Test
  void who_finds_no_seat_anywhere_is_reported() {
    Flows flows = flows().add(0, 1, 30, 10).toFlows();
    PlacementRule rule = PlacementRule.nearest().withSeats(List.of(20.0, 5.0));
    NearestSchool.Placement placement = NearestSchool.place(flows, NEAR, rule);
    assertThat(placement.unplaced()).isCloseTo(15, within(1e-12));
    assertThat(placement.flows().total()).isCloseTo(25, within(1e-12));
  }

  @Test
  void schools_equally_near_share_the_pupils() {
    DistanceTable even = DistanceTable.of(List.of("Oost"), SCHOOLS, 500, 500);
    Flows flows = Flows.between(List.of("Oost"), SCHOOLS, GROUPS).add(0, 0, 6, 2).toFlows();
    NearestSchool.Placement placement = NearestSchool.place(flows, even, PlacementRule.nearest());
    assertThat(placement.flows().bySchool().unitTotal(0)).isEqualTo(4);
    assertThat(placement.flows().bySchool().unitTotal(1)).isEqualTo(4);
  }

  @Test
  void within_the_denomination_of_the_present_school() {
    // Oost, all at the catholic Zuid: the nearest school is Noord, the nearest catholic one is Zuid
    Flows flows = flows().add(0, 1, 30, 10).add(1, 0, 5, 15).toFlows();
    Level kinds = Level.of("denomination", List.of("openbaar", "katholiek"), new int[] {0, 1});
    ResidenceAndChoice result =
        ResidenceAndChoice.of(flows, NEAR, PlacementRule.nearest().within(kinds), 0);
    assertThat(result.placement().flows().bySchool()).isEqualTo(flows.bySchool());
    assertThat(result.travel().shareAtNearest()).isEqualTo(IndexValue.of(1));
  }

  @Test
  void pupils_from_outside_can_be_left_out() {
    Flows flows = flows().add(0, 0, 30, 10).add(1, 0, 5, 15).toFlows();
    assertThat(flows.onlyFrom(origin -> origin == 0).total()).isEqualTo(40);
  }

  @Test
  void groups_known_as_shares_give_fractional_pupils() {
    Flows flows = flows().spread(0, 0, 15, .3, .7).toFlows();
    assertThat(flows.bySchool().count(0, 0)).isCloseTo(4.5, within(1e-15));
  }

  @Test
  void a_table_of_other_schools_is_refused() {
    Flows flows = flows().add(0, 0, 1, 1).toFlows();
    DistanceTable other = DistanceTable.of(HOMES, List.of("Zuid", "Noord"), 1, 2, 3, 4);
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> NearestSchool.place(flows, other, PlacementRule.nearest()))
        .withMessageContaining("Make both from the same lists");
  }

  @Test
  void nobody_gives_reasons_not_numbers() {
    ResidenceAndChoice result =
        ResidenceAndChoice.of(flows().toFlows(), NEAR, PlacementRule.nearest(), 0);
    assertThat(result.d().choice()).isInstanceOf(IndexValue.Undefined.class);
    assertThat(result.travel().shareAtNearest()).isInstanceOf(IndexValue.Undefined.class);
  }

  @Test
  void passing_by_means_farther_and_less_mixed_than_each_of_the_nearest() {
    // overall half a. Schools at 1, 2, 3, 4 km: 50, 50, 50 and 100 % a. Who goes to the fourth
    // passes
    // three mirrors; who goes to the third passes nobody.
    List<String> schools = List.of("1", "2", "3", "4", "5");
    DistanceTable street =
        DistanceTable.of(
            List.of("home", "far"), schools, 1000, 2000, 3000, 4000, 9000, 9, 9, 9, 9, 9);
    Flows flows =
        Flows.between(List.of("home", "far"), schools, GROUPS)
            .add(0, 0, 10, 10)
            .add(0, 1, 10, 10)
            .add(0, 2, 10, 10)
            .add(0, 3, 10, 0)
            .add(1, 4, 0, 10)
            .toFlows();
    PassesBy passes = PassesBy.of(flows, street, 0, 3);
    assertThat(passes.all().value()).isCloseTo(10 / 80.0, within(1e-15));
    assertThat(passes.ofGroup().value()).isCloseTo(10 / 40.0, within(1e-15));
    assertThat(passes.ofRest().value()).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void nobody_is_lost_or_made_and_homes_stay(int seed) {
    World world = new World(seed);
    PlacementRule tight =
        PlacementRule.nearest()
            .withSeats(
                IntStream.range(0, world.schools)
                    .mapToObj(school -> world.flows.bySchool().unitTotal(school))
                    .toList());
    NearestSchool.Placement placement = NearestSchool.place(world.flows, world.distances, tight);
    assertThat(placement.flows().total() + placement.unplaced())
        .isCloseTo(world.flows.total(), within(1e-8));
    for (int school = 0; school < world.schools; school++) {
      assertThat(placement.flows().bySchool().unitTotal(school))
          .isLessThanOrEqualTo(world.flows.bySchool().unitTotal(school) + 1e-9);
    }
    for (int home = 0; home < 6; home++) {
      assertThat(placement.flows().byOrigin().unitTotal(home))
          .isCloseTo(world.flows.byOrigin().unitTotal(home), within(1e-8));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void the_identity_of_school_and_residence_is_exact(int seed) {
    ResidenceIdentity identity = ResidenceIdentity.of(new World(seed).flows);
    assertThat(identity.residue().value()).isCloseTo(0, within(1e-13));
    assertThat(identity.joint().value())
        .isCloseTo(
            identity.residential().value() + identity.schoolGivenResidence().value(),
            within(1e-13));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void the_interval_holds_the_corrected_estimate_and_repeats_with_its_seed(int seed) {
    World world = new World(seed);
    var counterfactual =
        new ChoiceInterval.Counterfactual(world.distances, PlacementRule.nearest());
    var settings = new ChoiceInterval.Settings(0, 200, .95);
    ChoiceInterval interval =
        ChoiceInterval.find(world.flows, counterfactual, settings, new Random(seed)).orElseThrow();
    ChoiceInterval again =
        ChoiceInterval.find(world.flows, counterfactual, settings, new Random(seed)).orElseThrow();
    assertThat(again).isEqualTo(interval);
    assertThat(interval.estimate()).isEqualTo(counterfactual.dChoice(world.flows, 0).value());
    assertThat(interval.percentile().contains(interval.estimate() + interval.bias())).isTrue();
    assertThat(interval.biasCorrected().contains(interval.estimate() - interval.bias())).isTrue();
    assertThat(interval.biasCorrected().width())
        .isCloseTo(interval.percentile().width(), within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void nearest_schools_looked_up_once_give_what_a_placement_gives(int seed) {
    World world = new World(seed);
    Level kinds =
        Level.of(
            "kind",
            List.of("a", "b"),
            IntStream.range(0, world.schools).map(school -> school % 2).toArray());
    FlowReplicates replicates = new FlowReplicates(world.flows);
    for (PlacementRule rule :
        List.of(PlacementRule.nearest(), PlacementRule.nearest().within(kinds))) {
      NearestShares nearest = new NearestShares(world.flows, world.distances, rule);
      Flows drawn = replicates.draw(new Random(seed));
      double[] placed =
          NearestSchool.place(drawn, world.distances, rule).flows().bySchool().toCells();
      assertThat(nearest.bySchool(drawn).toCells()).containsExactly(placed, within(1e-9));
      assertThat(drawn.byOrigin().total()).isCloseTo(world.flows.total(), within(1e-9));
    }
  }

  @Test
  void draws_follow_the_flows() {
    // 30, 0, 10 and 60 pupils of 100: of 100,000 draws about 30,000, none, 10,000 and 60,000;
    // a standard deviation is at most √(100,000 · ¼) = 158
    Flows flows = flows().add(0, 0, 30, 0).add(0, 1, 10, 60).toFlows();
    FlowReplicates replicates = new FlowReplicates(flows);
    double[] sums = new double[4];
    Random random = new Random(7);
    for (int draw = 0; draw < 1000; draw++) {
      Flows drawn = replicates.draw(random);
      for (int cell = 0; cell < 4; cell++) {
        sums[cell] += drawn.count(cell / 2, cell % 2);
      }
    }
    assertThat(sums[0]).isCloseTo(30_000, within(800.0));
    assertThat(sums[1]).isZero();
    assertThat(sums[2]).isCloseTo(10_000, within(800.0));
    assertThat(sums[3]).isCloseTo(60_000, within(800.0));
  }

  @Test
  void an_undefined_choice_has_no_interval() {
    var counterfactual = new ChoiceInterval.Counterfactual(NEAR, PlacementRule.nearest());
    var settings = new ChoiceInterval.Settings(0, 50, .95);
    assertThat(
            ChoiceInterval.find(
                flows().add(0, 0, 5, 0).toFlows(), counterfactual, settings, new Random(1)))
        .isEmpty();
  }

  private static Flows.Builder flows() {
    return Flows.between(HOMES, SCHOOLS, GROUPS);
  }

  /// A random city of six areas.
  private static final class World {
    final int schools;
    final Flows flows;
    final DistanceTable distances;

    World(int seed) {
      Random random = new Random(seed);
      schools = 3 + random.nextInt(6);
      List<String> homeNames = IntStream.range(0, 6).mapToObj(home -> "h" + home).toList();
      List<String> schoolNames = IntStream.range(0, schools).mapToObj(s -> "s" + s).toList();
      Flows.Builder builder = Flows.between(homeNames, schoolNames, GROUPS);
      for (int pair = 0; pair < 40; pair++) {
        builder.add(
            random.nextInt(6), random.nextInt(schools), random.nextInt(30), random.nextInt(30));
      }
      flows = builder.toFlows();
      distances =
          DistanceTable.of(homeNames, schoolNames, random.ints(6L * schools, 0, 5000).toArray());
    }
  }
}
