package nl.speelveld.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

class DrawnNumbersTest {
  @Test
  void A01_with_a_single_draw_everybody_has_one_number_everywhere() {
    DrawnNumbers numbers = drawn(ExampleDraw.SINGLE);
    assertThat(numbers.lots()).hasSize(7).allMatch(lot -> lot.draw().isEmpty());
    assertThat(numbers.lots().stream().map(Lot::number))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    LotteryDraw draw = numbers.findDraw().orElseThrow();
    Market market = numbers.round().market();
    Priorities priorities = numbers.priorities();
    for (int wish = 0; wish < market.wishes(); wish++) {
      int number = draw.numberOf(market.applicantOf(wish));
      assertThat(numbers.number(wish)).isEqualTo(number + 1);
      assertThat(Priorities.number(priorities.key(wish))).isEqualTo(number);
    }
  }

  @Test
  void A02_per_seat_group_the_number_is_the_place_among_those_who_ask_for_it() {
    DrawnNumbers numbers = drawn(ExampleDraw.PER_SEAT_GROUP);
    Market market = numbers.round().market();
    assertThat(numbers.findDraw()).isEmpty();
    assertThat(numbers.lots()).hasSize(market.wishes());
    LotteryKeys keys = LotteryKeys.of(numbers.findReveal().orElseThrow().seed());
    for (int group = 0; group < 4; group++) {
      int its = group;
      int[] wishes =
          IntStream.range(0, market.wishes()).filter(w -> market.seatGroup(w) == its).toArray();
      assertThat(IntStream.of(wishes).map(numbers::number).sorted().toArray())
          .isEqualTo(IntStream.rangeClosed(1, wishes.length).toArray());
      LotteryDraw amongAll = keys.draw(numbers.round(), market.seatGroups().get(group).name());
      for (int a : wishes) {
        for (int b : wishes) {
          assertThat(numbers.number(a) < numbers.number(b))
              .isEqualTo(
                  amongAll.numberOf(market.applicantOf(a))
                      < amongAll.numberOf(market.applicantOf(b)));
          assertThat(numbers.number(a) - 1)
              .isEqualTo(Priorities.number(numbers.priorities().key(a)));
        }
      }
    }
  }

  @Test
  void A03_published_keys_stand_in_the_order_of_numbers_as_texts_too() {
    for (ExampleDraw kind : List.of(ExampleDraw.SINGLE, ExampleDraw.PER_SEAT_GROUP)) {
      List<Lot> lots = new ArrayList<>(drawn(kind).lots());
      lots.sort(java.util.Comparator.comparing(Lot::draw).thenComparing(Lot::number));
      for (int at = 1; at < lots.size(); at++) {
        if (lots.get(at).draw().equals(lots.get(at - 1).draw())) {
          assertThat(lots.get(at).key()).isGreaterThan(lots.get(at - 1).key());
        }
      }
    }
  }

  @Test
  void A04_numbers_drawn_on_paper_are_taken_as_data() {
    FrozenRound round = ExampleRound.frozen(ExampleDraw.SUPPLIED);
    List<SuppliedNumbers.Row> rows = paper(804, 33, 1, 990, 12, 7, 500);
    DrawnNumbers numbers =
        ((SuppliedNumbers.Result.Accepted) SuppliedNumbers.of(round, rows)).numbers();
    // in order: 1, 7, 12, 33, 500, 804, 990
    assertThat(numbers.lots().stream().map(Lot::number)).containsExactly(6, 4, 1, 7, 3, 2, 5);
    assertThat(numbers.lots().getFirst().key()).isEqualTo("804");
    assertThat(numbers.findReveal()).isEmpty();
    assertThatThrownBy(() ->
            DrawnNumbers.of(round, ExampleRound.reveal(ExampleRound.sealed(ExampleDraw.SINGLE))))
        .hasMessageContaining("are supplied");
  }

  @Test
  void A05_a_list_with_holes_strangers_or_doubles_is_refused_with_each_row() {
    FrozenRound round = ExampleRound.frozen(ExampleDraw.SUPPLIED);
    List<SuppliedNumbers.Row> rows = new ArrayList<>(paper(1, 2, 2, -4));
    rows.add(new SuppliedNumbers.Row("p-01", 9));
    rows.add(new SuppliedNumbers.Row("who", 10));
    assertThat(refused(round, rows))
        .containsExactly("E334 3", "E336 4", "E333 5", "E332 6", "E335 0");
    assertThat(refused(ExampleRound.frozen(ExampleDraw.SINGLE), paper(1, 2, 3, 4, 5, 6, 7)))
        .containsExactly("E331 0");
  }

  private static List<String> refused(FrozenRound round, List<SuppliedNumbers.Row> rows) {
    List<Finding> kept =
        ((SuppliedNumbers.Result.Refused) SuppliedNumbers.of(round, rows)).findings().kept();
    return kept.stream().map(finding -> finding.code() + " " + finding.place().row()).toList();
  }

  private static List<SuppliedNumbers.Row> paper(long... numbers) {
    return IntStream.range(0, numbers.length)
        .mapToObj(row -> new SuppliedNumbers.Row("p-0" + (row + 1), numbers[row]))
        .toList();
  }

  private static DrawnNumbers drawn(ExampleDraw kind) {
    SealedRound sealed = ExampleRound.sealed(kind);
    return DrawnNumbers.of(sealed.round(), ExampleRound.reveal(sealed));
  }
}
