package nl.speelveld.choice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import nl.speelveld.choice.flow.CompositionFeedback.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionFeedbackTest {
  // two areas of 100, with 0.9 and 0.1 of the group; two schools, equally far and equally good
  private static final Flows EVEN = Flows.dense(2, new double[] {50, 50, 50, 50});
  private static final List<Double> SHARES = List.of(.9, .1);

  private static CompositionFeedback.Question question(double ownShare, double... constants) {
    return new CompositionFeedback.Question(
        EVEN,
        new FlowForecast.Model(
            List.of(), List.of(), java.util.Arrays.stream(constants).boxed().toList()),
        ownShare,
        SHARES,
        new BitSet());
  }

  /// With s at the first school and 1 − s at the second, the first area goes to the first school
  /// with chance q = 1/(1 + e^(−0.8 γ (2s − 1))), the second with 1 − q. So s = 0.1 + 0.8 q. Solved
  /// by bisection above a half.
  private static double solved(double ownShare) {
    double low = .5 + 1e-6;
    double high = 1;
    for (int halving = 0; halving < 200; halving++) {
      double s = (low + high) / 2;
      double q = 1 / (1 + Math.exp(-.8 * ownShare * (2 * s - 1)));
      if (.1 + .8 * q > s) {
        low = s;
      } else {
        high = s;
      }
    }
    return (low + high) / 2;
  }

  @Test
  void A01_without_a_taste_for_the_own_group_composition_is_what_flows_make_of_it() {
    // all go by constants ln 3 and 0: three quarters of both areas to the first, mean 0.5 in both
    Course course = CompositionFeedback.from(question(0, Math.log(3), 0), List.of(.9, .2));
    assertThat(course).isInstanceOf(Course.AtRest.class);
    assertThat(course.shares()).containsExactly(.5, .5);
    assertThat(course.rounds()).isEqualTo(2); // one to come there, one to see that nothing moves
  }

  @ParameterizedTest
  @ValueSource(doubles = {3.5, 4, 5, 8})
  void A02_with_a_strong_taste_schools_part_as_far_as_bisection_says(double ownShare) {
    double s = solved(ownShare);
    Course course = CompositionFeedback.from(question(ownShare, 0, 0), List.of(.6, .4));
    assertThat(course).isInstanceOf(Course.AtRest.class);
    assertThat(course.shares().get(0)).isCloseTo(s, within(1e-8));
    assertThat(course.shares().get(1)).isCloseTo(1 - s, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 2, 3})
  void A03_with_a_weak_taste_they_come_together_from_wherever_they_begin(double ownShare) {
    // the slope of s at a half is 0.8 · ¼ · 1.6 γ = 0.32 γ: below 1 where γ < 3.125
    Course course = CompositionFeedback.from(question(ownShare, 0, 0), List.of(.9, .1));
    assertThat(course.shares()).allSatisfy(s -> assertThat(s).isCloseTo(.5, within(1e-7)));
    assertThat(CompositionFeedback.others(question(ownShare, 0, 0), (Course.AtRest) course))
        .isEmpty();
  }

  @Test
  void A04_where_there_are_several_balances_the_others_are_found() {
    CompositionFeedback.Question strong = question(5, 0, 0);
    Course.AtRest found = (Course.AtRest) CompositionFeedback.from(strong, List.of(.8, .2));
    double s = solved(5);
    // alike (0.5, pushed away by the least difference, but there is none) and the mirror image
    assertThat(CompositionFeedback.others(strong, found))
        .extracting(rest -> rest.shares().getFirst())
        .satisfiesExactlyInAnyOrder(
            alike -> assertThat(alike).isCloseTo(.5, within(1e-8)),
            mirror -> assertThat(mirror).isCloseTo(1 - s, within(1e-8)));
  }

  @Test
  void A05_at_rest_nothing_moves_and_forecast_and_feedback_agree() {
    CompositionFeedback.Question question = question(4, .3, 0);
    Course rest = CompositionFeedback.from(question, List.of(.7, .3));
    assertThat(CompositionFeedback.answer(question, rest.shares()))
        .zipSatisfy(rest.shares(), (a, b) -> assertThat(a).isCloseTo(b, within(1e-9)));
    double[] own = new double[4];
    for (int cell = 0; cell < 4; cell++) {
      double p = SHARES.get(cell / 2);
      double s = rest.shares().get(cell % 2);
      own[cell] = p * s + (1 - p) * (1 - s);
    }
    FlowForecast forecast =
        FlowForecast.of(
            EVEN,
            new FlowForecast.Model(
                List.of(FlowTerm.of("own", own)), List.of(4.0), List.of(.3, 0.0)),
            new BitSet());
    double ofGroup = .9 * forecast.expected(0) + .1 * forecast.expected(2);
    assertThat(ofGroup / forecast.arriving()[0]).isCloseTo(rest.shares().getFirst(), within(1e-9));
  }

  @Test
  void A06_a_taste_for_the_other_group_swings_and_is_damped_to_rest() {
    // slope 0.32 γ = −3.2: undamped it would swing for ever
    Course course = CompositionFeedback.from(question(-10, 0, 0), List.of(.9, .1));
    assertThat(course).isInstanceOf(Course.AtRest.class);
    assertThat(((Course.AtRest) course).smallestStep()).isLessThan(1);
    assertThat(course.shares()).allSatisfy(s -> assertThat(s).isCloseTo(.5, within(1e-7)));
  }

  @Test
  void A07_a_closed_school_keeps_its_share_and_moves_nobody() {
    BitSet closed = new BitSet();
    closed.set(1);
    CompositionFeedback.Question question =
        new CompositionFeedback.Question(
            EVEN,
            new FlowForecast.Model(List.of(), List.of(), List.of(0.0, 0.0)),
            5,
            SHARES,
            closed);
    Course.AtRest course = (Course.AtRest) CompositionFeedback.from(question, List.of(.8, .2));
    assertThat(course.shares()).containsExactly(.5, .2);
    assertThat(CompositionFeedback.others(question, course)).isEmpty();
  }
}
