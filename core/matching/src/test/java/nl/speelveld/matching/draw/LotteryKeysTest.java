package nl.speelveld.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import org.junit.jupiter.api.Test;

/// What follows from the way keys are made: the promises to parents.
class LotteryKeysTest {
  private static final Value256 SEED = Sha256.ofText("seed");

  @Test
  void A01_the_draw_does_not_depend_on_the_order_of_input() {
    List<String> names = names(300);
    List<String> inOrder = order(names, SEED);
    for (int round = 0; round < 5; round++) {
      List<String> mixed = new ArrayList<>(names);
      Collections.shuffle(mixed, new Random(round));
      assertThat(order(mixed, SEED)).isEqualTo(inOrder);
    }
  }

  @Test
  void A02_a_further_applicant_changes_nobodys_order() {
    List<String> names = names(200);
    List<String> more = new ArrayList<>(names);
    more.addAll(100, List.of("late-1", "late-2", "late-3"));
    List<String> without = new ArrayList<>(order(more, SEED));
    without.removeAll(List.of("late-1", "late-2", "late-3"));
    assertThat(without).isEqualTo(order(names, SEED));
  }

  @Test
  void A03_who_withdraws_and_applies_again_gets_the_same_key_again() {
    Market.Builder before = Market.builder().programme("Noord", 1).programme("Zuid", 1);
    before.applicant("a").wish(0, 0, 1).applicant("b").wish(1, 2, 1);
    Market.Builder after = Market.builder().programme("Noord", 1).programme("Zuid", 1);
    after.applicant("x").applicant("b").wish(1, 0, 1).wish(0, 1, 2); // another list and class
    FrozenRound first = round(before.build());
    FrozenRound again = round(after.build());
    LotteryKeys keys = LotteryKeys.of(SEED);
    assertThat(keys.of(again, 1, "")).isEqualTo(keys.of(first, 1, ""));
    assertThat(keys.of(again, 1, "Noord")).isEqualTo(keys.of(first, 1, "Noord"));
  }

  @Test
  void A04_no_two_stand_level_and_two_of_one_pseudonym_are_refused() {
    LotteryKeys keys = LotteryKeys.of(SEED);
    Set<LotteryKey> seen = new HashSet<>();
    names(20_000).forEach(name -> seen.add(keys.alone(name, "")));
    assertThat(seen).hasSize(20_000);
    Market.Builder market = Market.builder().programme("Noord", 1);
    assertThatThrownBy(() -> market.applicant("a").applicant("a"))
        .hasMessageContaining("applicant (a) is there already");
    Market twoSpellings =
        Market.builder().programme("Noord", 1).applicant("e\u0301").applicant("\u00e9").build();
    assertThat(
            FrozenRound.check("r", DrawKind.LOTTERY, List.of(), Families.none(twoSpellings))
                .count("E303"))
        .isEqualTo(1);
  }

  @Test
  void A05_twins_stand_next_to_each_other_and_others_as_without_them() {
    Market market = market(names(50));
    Families families = Families.none(market).with("f", "n7", "n23", "n41");
    LotteryKeys keys = LotteryKeys.of(SEED);
    LotteryDraw apart = keys.draw(round(market), "");
    LotteryDraw draw = keys.draw(FrozenRound.of("r", DrawKind.LOTTERY, List.of(), families), "");
    int[] numbers = {draw.numberOf(7), draw.numberOf(23), draw.numberOf(41)};
    java.util.Arrays.sort(numbers);
    assertThat(numbers[2] - numbers[0]).isEqualTo(2);
    Set<Integer> members = Set.of(7, 23, 41);
    Comparator<Integer> byApart = Comparator.comparing(apart::numberOf);
    Comparator<Integer> byDraw = Comparator.comparing(draw::numberOf);
    List<Integer> others =
        IntStream.range(0, 50).boxed().filter(row -> !members.contains(row)).toList();
    assertThat(others.stream().sorted(byDraw).toList())
        .isEqualTo(others.stream().sorted(byApart).toList());
    assertThat(keys.inFamily("n7", "x", "")) // a family named as a pupil is another one
        .extracting(LotteryKey::shared)
        .isNotEqualTo(keys.alone("n7", "").shared());
  }

  @Test
  void A06_each_seat_group_has_a_draw_of_its_own() {
    FrozenRound round = round(market(names(100)));
    LotteryKeys keys = LotteryKeys.of(SEED);
    assertThat(numbers(keys.draw(round, "Noord"))).isNotEqualTo(numbers(keys.draw(round, "Zuid")));
    assertThat(numbers(keys.draw(round, "Noord"))).isNotEqualTo(numbers(keys.draw(round, "")));
  }

  /// χ² over 20 × 20 cells, 4,000 seeds: 361 degrees of freedom; 453 is passed by chance once in
  /// 1,000 sets of seeds, and these seeds are fixed.
  @Test
  void A07_everybody_gets_every_number_equally_often() {
    int n = 20;
    int draws = 4000;
    FrozenRound round = round(market(names(n)));
    long[][] times = new long[n][n];
    for (int draw = 0; draw < draws; draw++) {
      LotteryDraw drawn = LotteryKeys.of(Sha256.ofText("seed " + draw)).draw(round, "");
      for (int applicant = 0; applicant < n; applicant++) {
        times[applicant][drawn.numberOf(applicant)]++;
      }
    }
    assertThat(chiSquare(times, (double) draws / n)).isBetween(277.0, 453.0);
  }

  private static double chiSquare(long[][] times, double expected) {
    double sum = 0;
    for (long[] row : times) {
      for (long cell : row) {
        sum += (cell - expected) * (cell - expected) / expected;
      }
    }
    return sum;
  }

  @Test
  void A08_one_public_number_turns_the_list_and_keeps_neighbours() {
    FrozenRound round = ExampleRound.frozen(ExampleDraw.CYCLIC);
    // the list: p-01 p-02 p-03 p-06 p-07 and then the family twins-1 with p-04 p-05
    assertThat(numbers(LotteryKeys.cyclicDraw(round, 0))).containsExactly(0, 1, 2, 5, 6, 3, 4);
    assertThat(numbers(LotteryKeys.cyclicDraw(round, 2))).containsExactly(5, 6, 0, 3, 4, 1, 2);
    assertThat(numbers(LotteryKeys.of(SEED).cyclicDraw(round)))
        .isEqualTo(numbers(LotteryKeys.cyclicDraw(round, LotteryKeys.of(SEED).start(7))));
    long[] times = new long[7];
    for (int draw = 0; draw < 7000; draw++) {
      times[LotteryKeys.of(Sha256.ofText("seed " + draw)).start(7)]++;
    }
    // 6 degrees of freedom: 22.5 is passed once in 1,000
    assertThat(chiSquare(new long[][] {times}, 1000)).isLessThan(22.5);
  }

  private static List<String> names(int n) {
    return IntStream.range(0, n).mapToObj(row -> "n" + row).toList();
  }

  private static Market market(List<String> names) {
    Market.Builder market = Market.builder().programme("Noord", 1).programme("Zuid", 1);
    names.forEach(name -> market.applicant(name).wish(0, 0, 1));
    return market.build();
  }

  private static FrozenRound round(Market market) {
    return FrozenRound.of("r", DrawKind.LOTTERY, List.of(), market);
  }

  private static List<String> order(List<String> names, Value256 seed) {
    LotteryDraw draw = LotteryKeys.of(seed).draw(round(market(names)), "");
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparing(draw::numberOf))
        .map(names::get)
        .toList();
  }

  private static int[] numbers(LotteryDraw draw) {
    return IntStream.range(0, draw.applicants()).map(draw::numberOf).toArray();
  }
}
