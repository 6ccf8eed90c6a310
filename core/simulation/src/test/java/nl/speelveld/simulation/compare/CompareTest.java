package nl.speelveld.simulation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.base.Habits;
import nl.speelveld.simulation.base.Sites;
import nl.speelveld.simulation.base.Tastes;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.policy.FamilyPolicy.Information;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.policy.Scenario.Ready;
import nl.speelveld.simulation.policy.SchoolPolicy.Friendship;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.years.World;
import org.junit.jupiter.api.Test;

class CompareTest {
  private static final Figure SEGREGATION = new Figure.Segregation(0, Figure.Which.all());

  /// Two areas four kilometres apart with a school each; nine of ten in each are of one group.
  private static World town() {
    double[] x = {0, 4000};
    return new World(
        Base.of(
            new Base.People(
                List.of("a", "b"),
                Sites.of(List.of("west", "oost"), x, new double[2]),
                new double[] {90, 10, 10, 90},
                new int[] {720, 80, 0, 0, 0, 0, 80, 720}),
            new Base.Supply(Sites.of(List.of("w", "o"), x, new double[2]), new int[] {200, 200}),
            Tastes.ofDistance(2, -.5, -.5).withOwnShare(2, 2),
            Habits.primary().quiet()),
        Admission.freely());
  }

  private static Scenario scenario(Policy... policies) {
    return new Scenario("test", 8, List.of(policies));
  }

  private static Study.Question asked(Figure figure, Scenario... scenarios) {
    return new Study.Question(seed -> town(), List.of(scenarios), List.of(figure), 1, 40);
  }

  @Test
  void A01_a_band_holds_its_share_of_the_runs() {
    double[] hundred = java.util.stream.IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
    Band band = Band.of(hundred, .9);
    assertThat(band.median()).isEqualTo(50);
    assertThat(band.low()).isCloseTo(5, within(1e-9));
    assertThat(band.high()).isCloseTo(95, within(1e-9));
    assertThat(band.overlaps(new Band(97, 94, 100, .9, 9))).isTrue();
    assertThat(band.overlaps(new Band(98, 96, 100, .9, 9))).isFalse();
    assertThat(new Band(0, -1, 1, .9, 9).holdsNought()).isTrue();
    assertThatThrownBy(() -> Band.of(new double[0], .9)).hasMessageContaining("one value or more");
  }

  @Test
  void A02_the_base_beside_itself_differs_by_nothing() {
    Study study = Study.of(asked(SEGREGATION, scenario(), scenario()));
    assertThat(study.difference(1, 0, 0, 8, .9)).isEqualTo(new Band(0, 0, 0, .9, 40));
    assertThat(study.findHigher(0, 1, 0, .9)).isEmpty();
    assertThat(study.band(0, 0, 8, .9).high()).isGreaterThan(study.band(0, 0, 8, .9).low());
  }

  @Test
  void A03_pairs_tell_more_than_two_bands() {
    Study study = Study.of(asked(SEGREGATION, scenario(), scenario(new Information(1, "a", .1))));
    Band difference = study.difference(1, 0, 0, 8, .9);
    Band base = study.band(0, 0, 8, .9);
    assertThat(difference.high() - difference.low()).isLessThan(base.high() - base.low());
    assertThat(difference.median()).isNegative();
    assertThat(study.findHigher(0, 1, 0, .9)).contains(0);
  }

  @Test
  void A04_each_figure_is_read_from_a_year() {
    var plan = scenario(new Friendship(1, List.of("w", "o"), .5)).plan(town());
    var last = ((Ready) plan).run(1).last();
    assertThat(new Figure.SegregationMet(0, Figure.Which.all()).of(last))
        .isCloseTo(SEGREGATION.of(last) / 2, within(1e-9));
    assertThat(new Figure.Kilometres().of(last)).isBetween(0.0, 4.0);
    assertThat(new Figure.FirstChoice().of(last)).isEqualTo(1);
    assertThat(new Figure.Unplaced().of(last)).isZero();
    assertThat(new Figure.Pupils(0).of(last) + new Figure.Pupils(1).of(last)).isEqualTo(1600);
    // one school alone cannot be segregated
    assertThat(new Figure.Segregation(0, Figure.Which.of(1)).of(last)).isZero();
    assertThat(new Figure.ShareAt(0, 0).of(last) + new Figure.ShareAt(0, 1).of(last)).isEqualTo(1);
    // who meets the own group most: at least its share in town
    assertThat(new Figure.Isolation(0, Figure.Which.all()).of(last)).isBetween(.5, 1.0);
  }

  @Test
  void A05_shards_that_are_merged_give_the_same_digits() {
    var question = asked(SEGREGATION, scenario(), scenario(new Information(1, "a", .3)));
    var sweep = question.sweep();
    var merged = Rows.merge(List.of(sweep.shard(2, 3), sweep.shard(1, 3), sweep.shard(3, 3)));
    assertThat(Study.of(question, merged).values(1, 0, 8))
        .containsExactly(Study.of(question).values(1, 0, 8));
    assertThatThrownBy(() -> Study.of(question, sweep.shard(1, 3)))
        .hasMessageContaining("merge all shards");
  }

  @Test
  void A06_a_size_between_two_ends_is_drawn_alike_in_all_scenarios_of_a_run() {
    Range band = new Range(.05, .4);
    // the same campaign in two scenarios: no run differs
    Study twice =
        Study.of(
            asked(
                SEGREGATION,
                scenario(),
                scenario(new Information(1, "a", band)),
                scenario(new Information(1, "a", band))));
    assertThat(twice.difference(1, 2, 0, 8, .9)).isEqualTo(new Band(0, 0, 0, .9, 40));
    // what is not known widens the band
    Band known =
        Study.of(asked(SEGREGATION, scenario(), scenario(new Information(1, "a", band.middle()))))
            .difference(1, 0, 0, 8, .9);
    Band unknown = twice.difference(1, 0, 0, 8, .9);
    assertThat(unknown.high() - unknown.low()).isGreaterThan(known.high() - known.low());
  }

  @Test
  void A07_ends_that_are_one_number_give_the_digits_of_the_number() {
    Study number = Study.of(asked(SEGREGATION, scenario(new Information(1, "a", .1))));
    Study ends = Study.of(asked(SEGREGATION, scenario(new Information(1, "a", new Range(.1, .1)))));
    assertThat(ends.values(0, 0, 8)).containsExactly(number.values(0, 0, 8));
  }

  @Test
  void A08_drawn_sizes_survive_shards() {
    var question =
        asked(SEGREGATION, scenario(), scenario(new Information(1, "a", new Range(0, .5))));
    var sweep = question.sweep();
    var merged = Rows.merge(List.of(sweep.shard(2, 2), sweep.shard(1, 2)));
    assertThat(Study.of(question, merged).values(1, 0, 8))
        .containsExactly(Study.of(question).values(1, 0, 8));
  }

  @Test
  void B01_shares_sum_to_the_joint_effect_and_pairs_tell_synergy() {
    // v = 0, 1, 2, 5 for none, first, second, both: shares 1 + 1 = 2 and 2 + 1 = 3, synergy 2
    Attribution attribution = Attribution.of(new double[][] {{0}, {1}, {2}, {5}}, 2, .9);
    assertThat(attribution.joint().mean()).isEqualTo(5);
    assertThat(attribution.shares()).extracting(Attribution.Effect::mean).containsExactly(2.0, 3.0);
    Attribution.Pair pair = attribution.interactions().getFirst();
    assertThat(pair.effect().mean()).isEqualTo(2);
    assertThat(pair.effect().direction(.0005)).isEqualTo(Attribution.Direction.RAISES);
  }

  @Test
  void B02_a_bundle_is_taken_apart_by_running_all_of_its_subsets() {
    Scenario bundle =
        new Scenario(
            "test",
            8,
            List.of(new Information(1, "a", .5), new Friendship(1, List.of("w", "o"), .3)));
    Attribution attribution =
        Attribution.find(
                asked(SEGREGATION, bundle),
                bundle,
                new Figure.SegregationMet(0, Figure.Which.all()),
                .9)
            .orElseThrow();
    assertThat(sum(attribution)).isCloseTo(attribution.joint().mean(), within(1e-12));
    assertThat(attribution.shares())
        .allMatch(share -> share.direction(.0005) == Attribution.Direction.LOWERS);
  }

  private static double sum(Attribution attribution) {
    return attribution.shares().stream().mapToDouble(Attribution.Effect::mean).sum();
  }

  @Test
  void B03_the_joint_effect_of_drawn_sizes_is_that_of_the_study() {
    Scenario bundle =
        scenario(
            new Information(1, "a", new Range(.1, .5)),
            new Friendship(1, List.of("w", "o"), new Range(0, .3)));
    Figure met = new Figure.SegregationMet(0, Figure.Which.all());
    Study study = Study.of(asked(met, scenario(), bundle));
    double mean =
        IntStream.range(0, 40)
            .mapToDouble(run -> study.values(1, 0, 8)[run] - study.values(0, 0, 8)[run])
            .average()
            .orElseThrow();
    Attribution attribution = Attribution.find(asked(met, bundle), bundle, met, .9).orElseThrow();
    assertThat(attribution.joint().mean()).isCloseTo(mean, within(1e-12));
    assertThat(attribution.joint().band()).isEqualTo(study.difference(1, 0, 0, 8, .9));
    assertThat(sum(attribution)).isCloseTo(mean, within(1e-12));
  }

  @Test
  void B04_the_band_of_a_part_is_that_of_the_parts_of_each_run() {
    // first alone: 1, 2, 3; second alone: 1 in every run; both: 2, 4, 3
    // shares of the first: (1 + 1) / 2, (2 + 3) / 2, (3 + 2) / 2; together less apart: 0, 1, −1
    double[][] values = {{0, 0, 0}, {1, 2, 3}, {1, 1, 1}, {2, 4, 3}};
    Attribution attribution = Attribution.of(values, 2, .8);
    Band first = attribution.shares().getFirst().band();
    assertThat(first).isEqualTo(Band.of(new double[] {1, 2.5, 2.5}, .8));
    Attribution.Effect pair = attribution.interactions().getFirst().effect();
    assertThat(pair.band()).isEqualTo(Band.of(new double[] {0, 1, -1}, .8));
    assertThat(pair.direction(.0005)).isEqualTo(Attribution.Direction.UNTOLD);
  }

  @Test
  void B05_what_does_next_to_nothing_in_all_runs_does_nothing() {
    double[][] values = {{0, 0}, {1e-6, -1e-6}};
    Attribution attribution = Attribution.of(values, 1, .9);
    assertThat(attribution.joint().direction(.0005)).isEqualTo(Attribution.Direction.NONE);
    assertThat(attribution.joint().direction(1e-9)).isEqualTo(Attribution.Direction.UNTOLD);
  }
}
