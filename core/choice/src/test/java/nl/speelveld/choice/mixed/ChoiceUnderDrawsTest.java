package nl.speelveld.choice.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.speelveld.choice.kernel.Moments;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import org.junit.jupiter.api.Test;

class ChoiceUnderDrawsTest {
  private static final int PERSONS = 40;
  private static final int SCHOOLS = 6;
  private static final int NAMED = 3;
  private final SplittableRandom random = new SplittableRandom(8);
  private final double[] near = random.doubles((long) PERSONS * SCHOOLS, 0, 4).toArray();
  private final double[] good = random.doubles(SCHOOLS, -1, 1).toArray();
  private final Draws draws = Draws.sobol(PERSONS, 33, 2, 5);

  private MixedUtility utility(int... rows) {
    Utility whole = Utility.of(Term.table("km", SCHOOLS, near), Term.ofAlternative("good", good));
    return new MixedUtility(rows.length == 0 ? whole : whole.ofRows(rows), List.of("good", "km"));
  }

  private List<int[]> lists() {
    SplittableRandom chance = new SplittableRandom(9);
    List<int[]> lists = new ArrayList<>();
    for (int person = 0; person < PERSONS; person++) {
      int first = chance.nextInt(SCHOOLS);
      lists.add(IntStream.range(0, NAMED).map(at -> (first + 2 * at + at / 2) % SCHOOLS).toArray());
    }
    return lists;
  }

  /// A list of three is three choices, each from what the ones before it left: the former goes
  /// through the kernel of lists, the latter through this one.
  private void listsAndTheirChoicesAgree(double... parameters) {
    List<int[]> lists = lists();
    List<int[]> chosen = new ArrayList<>();
    List<BitSet> open = new ArrayList<>();
    int[] person = IntStream.range(0, PERSONS * NAMED).map(row -> row / NAMED).toArray();
    for (int[] list : lists) {
      BitSet left = new BitSet();
      left.set(0, SCHOOLS);
      for (int school : list) {
        chosen.add(new int[] {school});
        open.add((BitSet) left.clone());
        left.clear(school);
      }
    }
    Moments whole =
        new SimulatedLikelihood(RankedLists.of(SCHOOLS, lists), utility(), Ranks.ALL, draws)
            .at(parameters);
    Moments single =
        new SimulatedLikelihood(
                RankedLists.of(SCHOOLS, chosen).choosingFrom(open).givenBy(person),
                utility(person),
                Ranks.ALL,
                draws)
            .at(parameters);
    assertThat(single.choices).isEqualTo(whole.choices).isEqualTo((long) PERSONS * NAMED);
    assertThat(single.logLikelihood)
        .isCloseTo(whole.logLikelihood, within(1e-10 * Math.abs(whole.logLikelihood)));
    near(single.score, whole.score);
    near(single.information, whole.information);
    near(single.meat, whole.meat);
  }

  private static void near(double[] found, double... expected) {
    double size = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
    for (int at = 0; at < expected.length; at++) {
      assertThat(found[at]).isCloseTo(expected[at], within(1e-9 * size));
    }
  }

  @Test
  void a_list_is_as_much_as_its_choices_one_by_one() {
    listsAndTheirChoicesAgree(-0.7, 0.9, 0.4, 0.3);
  }

  /// ln P = V_chosen − highest − ln Σ exp(V − highest), by hand for each draw; tastes of 280 and
  /// 320 put schools a thousand apart.
  @Test
  void utilities_a_thousand_apart_overflow_nothing() {
    double[] parameters = {-280, 360, 160, 120};
    List<int[]> lists = lists();
    SimulatedLikelihood likelihood =
        new SimulatedLikelihood(RankedLists.of(SCHOOLS, lists), utility(), Ranks.FIRST, draws);
    double[] found = likelihood.ofPersons(parameters);
    for (int person = 0; person < PERSONS; person++) {
      int chosen = lists.get(person)[0];
      double[] logs = new double[draws.draws()];
      for (int draw = 0; draw < logs.length; draw++) {
        double ofGood = parameters[1] + parameters[2] * draws.at(person, draw, 0);
        double ofNear = parameters[0] + parameters[3] * draws.at(person, draw, 1);
        int from = person * SCHOOLS;
        double[] v =
            IntStream.range(0, SCHOOLS)
                .mapToDouble(school -> ofGood * good[school] + ofNear * near[from + school])
                .toArray();
        logs[draw] = v[chosen] - logSum(v);
      }
      double expected = logSum(logs) - Math.log(logs.length);
      assertThat(found[person]).isCloseTo(expected, within(1e-9 * (1 - expected)));
    }
    assertThat(DoubleStream.of(found).min().orElseThrow()).isLessThan(-500);
    assertThat(DoubleStream.of(likelihood.at(parameters).information)).allMatch(Double::isFinite);
  }

  private static double logSum(double... of) {
    double highest = DoubleStream.of(of).max().orElseThrow();
    return highest + Math.log(DoubleStream.of(of).map(v -> Math.exp(v - highest)).sum());
  }

  @Test
  void who_has_one_school_to_choose_from_chooses_nothing() {
    BitSet one = new BitSet();
    one.set(2);
    RankedLists lists = RankedLists.of(SCHOOLS, List.of(new int[] {2})).choosingFrom(List.of(one));
    Moments found = new SimulatedLikelihood(lists, utility(0), Ranks.ALL, draws).at(new double[4]);
    assertThat(found.choices).isZero();
    assertThat(found.logLikelihood).isZero();
    assertThat(found.information).containsOnly(0);
  }
}
