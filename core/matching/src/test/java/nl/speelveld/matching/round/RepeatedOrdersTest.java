package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.RandomMarkets;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.ManyOrders;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.RoundRules.ApplicantType;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.LeastRate;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import org.junit.jupiter.api.Test;

class RepeatedOrdersTest {
  @Test
  void A01_orders_by_distance_then_number_are_those_of_the_round() {
    // Ali and Bo live as far from Noord, so the number parts them there; Cas lives nearer.
    PreparedRound round =
        Rounds.plain()
            .tieBreak(new TieBreakRule.DistanceThenNumber())
            .distances(
                """
                applicant programme metres
                Ali Noord 500
                Bo Noord 500
                Cas Noord 400
                Ali Zuid 100
                Bo Zuid 200
                Cas Zuid 300\
                """)
            .ready();
    check(round, Map.of());
  }

  @Test
  void A02_half_by_distance_and_half_by_chance_with_a_number_per_programme() {
    PreparedRound round =
        Rounds.plain()
            .tieBreak(new TieBreakRule.NumberPerProgramme())
            .contingents(
                contingent("nabij", new Size.Percent(50), new TieBreakRule.DistanceThenNumber()),
                contingent("vrij", new Size.Rest(), new TieBreakRule.AsRound()))
            .seats("programme seats\nNoord 2\nZuid 2")
            .distances(
                """
                applicant programme metres
                Ali Noord 500
                Bo Noord 500
                Cas Noord 500
                Ali Zuid 300
                Bo Zuid 200
                Cas Zuid 200\
                """)
            .ready();
    assertThat(round.drawNames()).containsExactly("", "Noord", "Zuid");
    check(round, Map.of("Noord", draw(7), "Zuid", draw(8)));
  }

  @Test
  void A03_a_round_with_least_rates_is_refused_with_advice() {
    PreparedRound round =
        Rounds.plain()
            .applicants("applicant target\nAli ja\nBo nee\nCas nee")
            .types(new ApplicantType("doelgroep", new Condition.Is("target", List.of("ja"))))
            .contingents(
                new ContingentRule(
                    "appel",
                    new Size.Rest(),
                    List.of(),
                    Others.NEVER,
                    List.of(),
                    new TieBreakRule.AsRound(),
                    List.of(new LeastRate("doelgroep", 30))))
            .ready();
    assertThat(RepeatedOrders.serves(round)).isFalse();
    assertThatThrownBy(() -> RepeatedOrders.of(round))
        .hasMessageContaining("PreparedRound.priorities");
  }

  /// The outcome of many draws, by the quick way and by the plain one.
  private static void check(PreparedRound round, Map<String, LotteryDraw> others) {
    RepeatedOrders orders = RepeatedOrders.of(round);
    ManyOrders desk = ManyOrders.of(round.market());
    int[] numberOfWish = new int[round.market().wishes()];
    for (int seed = 0; seed < 50; seed++) {
      Map<String, LotteryDraw> draws = new HashMap<>(others);
      draws.put("", draw(seed));
      LotteryNumbers numbers = LotteryNumbers.byName(draws);
      orders.fill(
          (applicant, name) -> (int) numbers.of(applicant, 0, round.drawNames().get(name)),
          numberOfWish);
      desk.assign(numberOfWish);
      var plain = DeferredAcceptance.assign(round.market(), round.priorities(numbers));
      for (int applicant = 0; applicant < 3; applicant++) {
        assertThat(desk.reached(applicant)).as("seed " + seed).isEqualTo(plain.reached(applicant));
      }
    }
  }

  private static LotteryDraw draw(int seed) {
    return new RandomMarkets(seed).draw(3);
  }

  private static ContingentRule contingent(String name, Size size, TieBreakRule tieBreak) {
    return new ContingentRule(name, size, List.of(), Others.NEVER, List.of(), tieBreak, List.of());
  }
}
