package nl.speelveld.optimisation.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.optimisation.frontier.Cell;
import nl.speelveld.optimisation.frontier.FrontierPoint;
import nl.speelveld.optimisation.frontier.FrontierQuestion;
import nl.speelveld.optimisation.frontier.Site;
import org.junit.jupiter.api.Test;

class InversePolicyTest {
  /// A street of 1 km with 10 of the group at one end and 10 others at the other, a school of 10 at
  /// each end: a mean of m metres allows D = 1 − m/500 and no less.
  private static final FrontierQuestion STREET =
      FrontierQuestion.asTheCrowFlies(
          List.of(new Cell(0, 0, 10, 0), new Cell(1000, 0, 0, 10)),
          List.of(new Site("West", 0, 0, 10), new Site("East", 1000, 0, 10)),
          2);

  private static Bundle bundle(double low, double high, String... measures) {
    return new Bundle(
        Set.of(measures),
        new Bundle.Outcome(
            new Bundle.Band(low, high), new Bundle.Band(200, 240), new Bundle.Band(0.85, 0.95)));
  }

  @Test
  void A01_a_goal_below_the_frontier_is_beyond_every_policy() {
    // 250 m allow D = 0.5; the goal is 0.4.
    Answer answer = InversePolicy.of(new Goal(0.4, 250, 0), List.of(), STREET);
    Answer.Impossible impossible = (Answer.Impossible) answer;
    assertThat(((FrontierPoint.Reached) impossible.best()).proof().bound())
        .isEqualTo(0.5, within(1e-9));
    assertThat(impossible.contradicting()).isEmpty();
  }

  @Test
  void A02_a_simulation_that_beats_the_frontier_contradicts_it() {
    Bundle wonder = bundle(0.3, 0.35, "wonder");
    Answer answer = InversePolicy.of(new Goal(0.4, 250, 0), List.of(wonder), STREET);
    assertThat(((Answer.Impossible) answer).contradicting()).containsExactly(wonder);
  }

  @Test
  void A03_bundles_are_judged_by_their_bands() {
    Bundle both = bundle(0.50, 0.55, "tours", "reserve");
    Bundle reserve = bundle(0.55, 0.60, "reserve");
    Bundle tours = bundle(0.58, 0.70, "tours");
    Bundle nothing = bundle(0.90, 0.95);
    Answer.Possible answer =
        (Answer.Possible)
            InversePolicy.of(new Goal(0.6, 250, 0), List.of(nothing, both, tours, reserve), STREET);
    assertThat(answer.isReached()).isTrue();
    assertThat(answer.leastDissimilarity()).isEqualTo(0.5, within(1e-9));
    assertThat(answer.judged())
        .extracting(Answer.Judged::bundle)
        .containsExactly(reserve, both, tours, nothing);
    assertThat(answer.judged())
        .extracting(Answer.Judged::verdict)
        .containsExactly(
            Bundle.Keeps.SURELY, Bundle.Keeps.SURELY, Bundle.Keeps.PERHAPS, Bundle.Keeps.NOT);
    // the reserve alone does it, so both together are more than is needed
    assertThat(answer.judged())
        .extracting(Answer.Judged::smallest)
        .containsExactly(true, false, true, true);
  }

  @Test
  void A04_every_part_of_the_goal_counts() {
    Answer.Possible answer =
        (Answer.Possible)
            InversePolicy.of(new Goal(0.8, 220, 0), List.of(bundle(0.6, 0.7, "x")), STREET);
    assertThat(answer.judged().getFirst().parts())
        .isEqualTo(
            Map.of(
                Goal.Part.DISSIMILARITY, Bundle.Keeps.SURELY,
                Goal.Part.DISTANCE, Bundle.Keeps.PERHAPS,
                Goal.Part.FIRST_CHOICES, Bundle.Keeps.SURELY));
    assertThat(answer.isReached()).isFalse();
  }

  @Test
  void C01_nonsense_is_refused() {
    assertThatThrownBy(() -> new Goal(0.5, 100, 1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bundle.Band(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
