package nl.speelveld.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.LotteryKey;
import nl.speelveld.matching.draw.LotteryKeys;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import org.junit.jupiter.api.Test;

/// Who applies late has the number that their pseudonym would have had, and the proof sees it.
class LateDrawTest {
  private final SealedRound sealed = ExampleRound.sealed(ExampleDraw.SINGLE);
  private final Market first = ExampleRound.market();
  private final Market late = lateMarket();

  private Market lateMarket() {
    Market.Builder market = Market.builder();
    first.programmes().forEach(market::programme);
    first
        .seatGroups()
        .forEach(its ->
            market.seatGroup(its.name(), first.programmes().get(its.programme()), its.seats()));
    for (int row = 0; row < first.applicants(); row++) {
      market.applicant(first.applicant(row));
      for (int wish = first.from(row); wish < first.from(row + 1); wish++) {
        market.wish(first.seatGroup(wish), first.priorityClass(wish), first.rank(wish));
      }
    }
    return market.applicant("p-08").wish(3, 1, 1).build();
  }

  private LotteryDraw numbers() {
    LotteryKeys keys = LotteryKeys.of(ExampleRound.reveal(sealed).seed());
    List<LotteryKey> all =
        IntStream.range(0, late.applicants())
            .mapToObj(row -> row < 7 ? keys.of(sealed.round(), row, "") : keys.alone("p-08", ""))
            .toList();
    List<LotteryKey> order = all.stream().sorted(Comparator.naturalOrder()).toList();
    return LotteryDraw.of(all.stream().mapToInt(order::indexOf).toArray());
  }

  private ProofReport proof(LotteryDraw numbers) {
    Priorities before = DrawnNumbers.of(sealed.round(), ExampleRound.reveal(sealed)).priorities();
    RoundAfter round = RoundAfter.of(DeferredAcceptance.assign(first, before), before);
    RoundAfter after = round.join(late, Priorities.of(late, numbers), "moved house").after();
    return Verification.of(
        HonestRound.claim(after.assignment(), after.priorities()),
        Evidence.ofListsAlone(new Fairness.ByKey())
            .with(new Standing(Set.of(), Set.of(7)))
            .with(HonestRound.of(ExampleDraw.SINGLE).evidence().draw().orElseThrow()));
  }

  @Test
  void A01_the_original_key_of_a_late_applicant_is_found_again() {
    assertThat(proof(numbers()).findings().kept()).isEmpty();
  }

  @Test
  void A02_another_number_for_a_late_applicant_is_named() {
    // p-06 and p-08 wish the same seats: put p-08 on the other side of p-06
    LotteryDraw honest = numbers();
    boolean behind = honest.numberOf(7) > honest.numberOf(5);
    List<Integer> order =
        IntStream.range(0, 7)
            .boxed()
            .sorted(Comparator.comparing(honest::numberOf))
            .collect(Collectors.toCollection(ArrayList::new));
    order.add(behind ? 0 : 7, 7);
    LotteryDraw other = LotteryDraw.of(IntStream.range(0, 8).map(order::indexOf).toArray());
    assertThat(proof(other).findings().count("E497")).isPositive();
  }
}
