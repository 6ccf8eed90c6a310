package nl.speelveld.runs.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static Map<String, Standing> of(RoundRules rules, String siblings) {
    return new Standings(rules, Havendam.SCHOOLS, Havendam.SEATS)
        .of(Havendam.child("a", siblings, ""));
  }

  @Test
  void A01_a_brother_or_sister_gives_priority_and_a_promise_at_that_school_alone() {
    Map<String, Standing> standings = of(Havendam.rules(Havendam.SIBLING), "Noord");
    assertThat(standings.getOrDefault("Noord", Standing.unknown()).isPromised()).isTrue();
    assertThat(standings.getOrDefault("Noord", Standing.unknown()).priorities())
        .extracting(its -> its.name().nl())
        .containsExactly("broer of zus op school");
    assertThat(standings.getOrDefault("Zuid", Standing.unknown()).isPromised()).isFalse();
    assertThat(standings.getOrDefault("Zuid", Standing.unknown()).priorities()).isEmpty();
    assertThat(standings.getOrDefault("Noord", Standing.unknown()).priorityClass())
        .isLessThan(standings.getOrDefault("Zuid", Standing.unknown()).priorityClass());
  }

  @Test
  void A02_a_programme_of_another_level_is_not_open() {
    RoundRules rules =
        Havendam.rules(
            new ListRules.Length(1, 3), Optional.of(new Condition.Same("advice", "level")));
    assertThat(of(rules, "").getOrDefault("West", Standing.unknown()).isOpen())
        .isFalse(); // vwo, and the advice is havo
    assertThat(of(rules, "").getOrDefault("Zuid", Standing.unknown()).isOpen()).isTrue();
  }

  @Test
  void A03_a_priority_for_the_first_place_says_so() {
    PriorityRule first =
        new PriorityRule("eerst", "op één", "first", new Condition.RankedFirst(), 100);
    assertThat(of(Havendam.rules(first), "").getOrDefault("Zuid", Standing.unknown()).priorities())
        .containsExactly(
            new Standing.Priority(
                new nl.speelveld.runs.enrolment.family.Name("op één", "first"), true));
  }

  @Test
  void A04_a_list_that_must_be_longer_does_not_hide_where_a_child_stands() {
    RoundRules rules =
        Havendam.rules(new ListRules.Length(3, 3), Optional.empty(), Havendam.SIBLING);
    assertThat(of(rules, "Zuid").getOrDefault("Zuid", Standing.unknown()).priorities()).hasSize(1);
  }
}
