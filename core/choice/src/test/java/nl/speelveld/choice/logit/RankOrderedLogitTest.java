package nl.speelveld.choice.logit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.NotIdentified;
import nl.speelveld.choice.estimate.NotIdentified.Reason;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.situation.Ranks;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import org.junit.jupiter.api.Test;

class RankOrderedLogitTest {
  private static final Term SECOND = Term.ofAlternative("second", 0, 1);

  @Test
  void A01_three_of_four_choose_the_second_so_its_coefficient_is_the_log_of_three() {
    // P(second) = e^b / (1 + e^b) = 3/4, so b = ln 3; information n p (1−p) = 4 · 3/16 = 3/4
    RankedLists lists = single(2, 1, 1, 1, 0);
    Estimates estimates = RankOrderedLogit.fit(lists, Utility.of(SECOND)).estimates();
    assertThat(estimates.value("second")).isCloseTo(Math.log(3), within(1e-12));
    assertThat(estimates.classical().standardError(0)).isCloseTo(Math.sqrt(4 / 3.0), within(1e-12));
    assertThat(estimates.account().logLikelihood())
        .isCloseTo(3 * Math.log(.75) + Math.log(.25), within(1e-12));
    assertThat(estimates.account().logLikelihoodAtZero())
        .isCloseTo(4 * Math.log(.5), within(1e-12));
  }

  @Test
  void A02_constants_alone_give_the_shares_of_first_choices() {
    RankedLists lists = single(3, 0, 0, 1, 2, 2, 2);
    Utility utility = new Utility(List.of(), Optional.of(new Utility.Constants(names(3), 0)));
    Estimates estimates = RankOrderedLogit.fit(lists, utility).estimates();
    assertThat(estimates.value("s1")).isCloseTo(Math.log(1 / 2.0), within(1e-12));
    assertThat(estimates.value("s2")).isCloseTo(Math.log(3 / 2.0), within(1e-12));
  }

  @Test
  void A03_a_list_is_a_choice_at_each_rank_from_what_is_left() {
    SplittableRandom random = new SplittableRandom(3);
    double[] table = table(200, 6, random);
    List<int[]> lists = lists(200, 6, random);
    Estimates whole =
        RankOrderedLogit.fit(RankedLists.of(6, lists), Utility.of(Term.table("x", 6, table)))
            .estimates();
    // the same choices written out one by one, each from what the ones before it left over
    List<int[]> chosen = new ArrayList<>();
    List<BitSet> open = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < lists.size(); row++) {
      BitSet left = new BitSet();
      left.set(0, 6);
      for (int school : lists.get(row)) {
        if (left.cardinality() > 1) {
          chosen.add(new int[] {school});
          open.add((BitSet) left.clone());
          rows.add(row);
        }
        left.clear(school);
      }
    }
    int[] rowOf = rows.stream().mapToInt(Integer::intValue).toArray();
    Estimates exploded =
        RankOrderedLogit.fit(
                RankedLists.of(6, chosen).choosingFrom(open).givenBy(rowOf),
                Utility.of(Term.table("x", 6, table)).ofRows(rowOf))
            .estimates();
    assertThat(whole.value("x")).isCloseTo(exploded.value("x"), within(1e-10));
    assertThat(whole.classical().at(0, 0)).isCloseTo(exploded.classical().at(0, 0), within(1e-12));
    assertThat(whole.clustered().at(0, 0)).isCloseTo(exploded.clustered().at(0, 0), within(1e-12));
  }

  @Test
  void A04_a_weight_of_two_is_the_list_twice() {
    RankedLists twice = single(2, 1, 1, 0, 1, 1, 0);
    RankedLists weighed = single(2, 1, 1, 0).weighing(new double[] {2, 2, 2});
    Estimates one = RankOrderedLogit.fit(twice, Utility.of(SECOND)).estimates();
    Estimates other = RankOrderedLogit.fit(weighed, Utility.of(SECOND)).estimates();
    assertThat(other.value("second")).isCloseTo(one.value("second"), within(1e-12));
    assertThat(other.classical().at(0, 0)).isCloseTo(one.classical().at(0, 0), within(1e-12));
  }

  @Test
  void A05_constants_written_out_as_terms_give_the_same() {
    SplittableRandom random = new SplittableRandom(5);
    double[] table = table(300, 4, random);
    RankedLists lists = RankedLists.of(4, lists(300, 4, random));
    Estimates own =
        RankOrderedLogit.fit(
                lists, Utility.of(Term.table("x", 4, table)).withConstants(names(4), 0))
            .estimates();
    Estimates written =
        RankOrderedLogit.fit(
                lists,
                Utility.of(
                    Term.table("x", 4, table),
                    Term.ofAlternative("s1", 0, 1, 0, 0),
                    Term.ofAlternative("s2", 0, 0, 1, 0),
                    Term.ofAlternative("s3", 0, 0, 0, 1)))
            .estimates();
    for (int row = 0; row < 4; row++) {
      assertThat(own.values().get(row)).isCloseTo(written.values().get(row), within(1e-9));
      for (int column = 0; column < 4; column++) {
        assertThat(own.clustered().at(row, column))
            .isCloseTo(written.clustered().at(row, column), within(1e-10));
      }
    }
  }

  @Test
  void B01_the_digits_do_not_depend_on_the_number_of_threads() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    double[] table = table(5000, 5, random);
    RankedLists lists = RankedLists.of(5, lists(5000, 5, random));
    Utility utility = Utility.of(Term.table("x", 5, table));
    List<Double> many = RankOrderedLogit.fit(lists, utility).estimates().values();
    try (ForkJoinPool alone = new ForkJoinPool(1)) {
      List<Double> one =
          alone.submit(() -> RankOrderedLogit.fit(lists, utility).estimates().values()).get();
      assertThat(one).isEqualTo(many);
    }
  }

  @Test
  void C01_a_term_that_never_differs_is_named() {
    Estimates estimates =
        RankOrderedLogit.fit(
                single(2, 1, 1, 0), Utility.of(SECOND, Term.ofAlternative("same", 5, 5)))
            .estimates();
    assertThat(estimates.names()).containsExactly("second");
    assertThat(estimates.notIdentified())
        .containsExactly(new NotIdentified("same", Reason.NO_VARIATION));
  }

  @Test
  void C02_a_quality_beside_constants_is_named() {
    Estimates estimates =
        RankOrderedLogit.fit(
                single(3, 0, 0, 1, 2, 2, 2),
                Utility.of(Term.ofAlternative("quality", 1, 2, 4)).withConstants(names(3), 0))
            .estimates();
    assertThat(estimates.names()).containsExactly("s1", "s2");
    assertThat(estimates.notIdentified())
        .containsExactly(new NotIdentified("quality", Reason.FOLLOWS_FROM_OTHERS));
  }

  @Test
  void C03_where_all_choices_agree_with_a_term_there_is_no_maximum() {
    Fit fit = RankOrderedLogit.fit(single(2, 1, 1, 1), Utility.of(SECOND));
    assertThat(fit)
        .isEqualTo(new Fit.NoMaximum(List.of(new NotIdentified("second", Reason.SEPARATES))));
  }

  // one choice of the near one: the further a weight falls the better, until all digits are flat
  @Test
  void C05_a_single_choice_has_no_maximum() {
    Fit fit =
        RankOrderedLogit.fit(
            RankedLists.of(2, List.of(new int[] {0})),
            Utility.of(Term.ofAlternative("km", .5, 1.5)));
    assertThat(fit).isInstanceOf(Fit.NoMaximum.class);
  }

  @Test
  void C04_a_rare_term_does_not_make_the_search_leap_over_the_top() {
    // one alternative of thirty is the sibling's; a fifth of those who have one name it later
    SplittableRandom random = new SplittableRandom(11);
    int[] sibling = new int[4000];
    List<int[]> lists = new ArrayList<>();
    for (int row = 0; row < sibling.length; row++) {
      sibling[row] = random.nextInt(4) == 0 ? random.nextInt(30) : -1;
      int first = sibling[row] >= 0 && random.nextInt(3) > 0 ? sibling[row] : random.nextInt(30);
      lists.add(new int[] {first, (first + 1) % 30, (first + 2) % 30});
    }
    Estimates estimates =
        RankOrderedLogit.fit(
                RankedLists.of(30, lists), Utility.of(Term.at("sibling", sibling)), Ranks.FIRST)
            .estimates();
    assertThat(estimates.value("sibling")).isBetween(3.5, 4.8); // ln(2/3 · 29 / 1/3) = 4.06
    assertThat(estimates.account().steepness()).isLessThan(1e-8);
  }

  private static List<String> names(int alternatives) {
    return IntStream.range(0, alternatives).mapToObj(at -> "s" + at).toList();
  }

  private static RankedLists single(int alternatives, int... chosen) {
    return RankedLists.of(
        alternatives, Arrays.stream(chosen).mapToObj(each -> new int[] {each}).toList());
  }

  private static double[] table(int rows, int alternatives, SplittableRandom random) {
    return random.doubles((long) rows * alternatives, -1, 1).toArray();
  }

  /// Lists of random length and order.
  private static List<int[]> lists(int rows, int alternatives, SplittableRandom random) {
    List<int[]> lists = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int[] all = IntStream.range(0, alternatives).toArray();
      for (int at = alternatives - 1; at > 0; at--) {
        int other = random.nextInt(at + 1);
        int swapped = all[at];
        all[at] = all[other];
        all[other] = swapped;
      }
      lists.add(Arrays.copyOf(all, 1 + random.nextInt(alternatives)));
    }
    return lists;
  }

  @Test
  void a_rare_term_that_the_first_step_carries_far_over_the_top_still_ends_at_the_top() {
    // 40 schools; of 100 pupils with a sibling 93 follow, each to school 0; others choose evenly.
    // By hand: the chance to follow is e^b / (e^b + 39) = .93, so b = ln(39 · .93/.07) = 6.250
    List<int[]> lists = new ArrayList<>();
    int[] sibling = new int[500];
    for (int pupil = 0; pupil < 500; pupil++) {
      boolean has = pupil < 100;
      sibling[pupil] = has ? 0 : -1;
      lists.add(new int[] {has ? pupil < 93 ? 0 : 1 + pupil % 39 : pupil % 40});
    }
    Estimates estimates =
        RankOrderedLogit.fit(RankedLists.of(40, lists), Utility.of(Term.at("sibling", sibling)))
            .estimates();
    assertThat(estimates.value("sibling")).isCloseTo(Math.log(39 * .93 / .07), within(1e-8));
    // information: 100 · .93 · .07, so the standard error is 0.392
    assertThat(estimates.classical().standardError(0)).isCloseTo(1 / Math.sqrt(6.51), within(1e-8));
  }
}
