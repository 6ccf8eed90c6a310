package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.ListRules;
import org.junit.jupiter.api.Test;

class OtherListsTest {
  @Test
  void A01_a_priority_at_the_first_choice_follows_the_programme_that_is_put_first() {
    // Cas has a sibling at Zuid, which counts only where Zuid stands first.
    Rounds honest =
        Rounds.plain()
            .applicants("applicant siblings\nAli \nBo \nCas Zuid")
            .priority(
                "broer-zus",
                100,
                new Condition.AllOf(
                    List.of(
                        new Condition.Among("siblings", "programme"),
                        new Condition.RankedFirst())));
    Rounds lied = honest.lists("Ali: Noord Zuid\nBo: Noord Zuid\nCas: Zuid Noord");
    PreparedRound other = lists(honest).with(2, List.of(2, 1));
    // numbers: Ali 0, Bo 1, Cas 2. Honest: Ali→Noord, Bo→Zuid, Cas→none; the lie gives Cas Zuid.
    assertThat(shown(honest.ready())).isEqualTo("Ali→Noord Bo→Zuid Cas→none");
    assertThat(shown(other)).isEqualTo("Ali→Noord Bo→none Cas→Zuid");
    assertThat(shown(other)).isEqualTo(shown(lied.ready()));
  }

  @Test
  void A02_a_list_cut_short_gets_its_back_ups_again() {
    Rounds honest =
        Rounds.plain()
            .distances(
                """
                applicant programme metres
                Ali Noord 100
                Ali Zuid 200
                Bo Noord 100
                Bo Zuid 200
                Cas Noord 100
                Cas Zuid 200\
                """)
            .listRules(rules ->
                new ListRules(
                    new ListRules.Length(1, 2),
                    Optional.empty(),
                    rules.byLevel(),
                    Optional.empty(),
                    Optional.of(new ListRules.BackUp(2)),
                    Optional.empty(),
                    Optional.empty()));
    PreparedRound other = lists(honest).with(0, List.of(2));
    // Ali writes Zuid alone; Noord comes behind it as a back-up
    assertThat(other.market().from(1)).isEqualTo(2);
    assertThat(other.market().programme(0)).isEqualTo(1);
    assertThat(other.market().programme(1)).isEqualTo(0);
    assertThat(other.market().rank(1)).isEqualTo(2);
  }

  @Test
  void A03_the_rules_say_how_long_a_list_may_be() {
    OtherLists lists = lists(Rounds.plain()); // 1 to 6
    assertThat(lists.allows(0, 0)).isFalse();
    assertThat(lists.allows(0, 1)).isTrue();
    assertThat(lists.allows(0, 6)).isTrue();
    assertThat(lists.allows(0, 7)).isFalse();
  }

  private static OtherLists lists(Rounds rounds) {
    return OtherLists.of(rounds.ready(), rounds.rules(), rounds.data());
  }

  private static String shown(PreparedRound round) {
    return Rounds.shown(
        DeferredAcceptance.assign(round.market(), round.priorities(LotteryDraw.of(0, 1, 2))));
  }
}
