package nl.speelveld.runs.enrolment.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.ClassMeaning;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import org.junit.jupiter.api.Test;

class WhoGoesFirstTest {
  private static final PriorityRule SIBLING =
      new PriorityRule(
          "broer-zus",
          "broer of zus op school",
          "sibling at school",
          new Condition.AllOf(
              List.of(new Condition.Among("siblings", "programme"), new Condition.RankedFirst())),
          100);
  private static final PriorityRule ZONE =
      new PriorityRule(
          "wijk", "woont in de wijk", "lives there", new Condition.Same("wijk", "wijk"), 100);

  // Bo and Cas have a sibling at Noord, Ali and Bo live there; De has neither.
  private static final SmallRound ROUND =
      SmallRound.of(
              "programme seats wijk\nNoord 4 n\nZuid 2 z",
              """
              applicant groep wijk siblings
              Ali ja n -
              Bo ja n Noord
              Cas nee z Noord
              De nee z -\
              """,
              "Ali: Zuid\nBo: Zuid\nCas: Zuid\nDe: Zuid")
          .priorities(SIBLING, ZONE);

  @Test
  void A01_the_classes_of_a_school_in_order_with_how_many_children() {
    assertThat(told(ROUND.rules(), "Noord"))
        .containsExactly("Noord 4: broer-zus 2, wijk 1, Without 1");
    // nobody has a sibling at Zuid, and the class is told all the same
    assertThat(told(ROUND.rules(), "Zuid"))
        .containsExactly("Zuid 2: broer-zus 0, wijk 2, Without 2");
  }

  @Test
  void A02_the_order_of_the_rules_is_the_order_of_the_classes() {
    RoundRules turned = ROUND.rules().withPriorities(List.of(ZONE, SIBLING));
    assertThat(told(turned, "Noord")).containsExactly("Noord 4: wijk 2, broer-zus 1, Without 1");
  }

  @Test
  void A03_parts_of_the_seats_know_who_they_are_not_first_for() {
    SmallRound divided =
        ROUND.contingents(
            new RoundRules.ApplicantType("doel", new Condition.Is("groep", List.of("ja"))),
            part("doel", new Size.Percent(50), List.of("doel"), List.of()),
            part("vrij", new Size.Rest(), List.of(), List.of("broer-zus", "wijk")));
    // seats: half of 4 and the rest; Ali and Bo are of the group
    assertThat(told(divided.rules(), "Noord"))
        .containsExactly(
            "Noord, doel 2: Without 2, not first: Without 2",
            "Noord, vrij 2: broer-zus 2, wijk 1, Without 1");
  }

  private static ContingentRule part(
      String name, Size size, List<String> types, List<String> priorities) {
    return new ContingentRule(
        name, size, types, Others.AFTER, priorities, new TieBreakRule.AsRound(), List.of());
  }

  @Test
  void A04_only_children_for_whom_the_school_is_open_are_counted() {
    ListRules lists =
        new ListRules(
            new ListRules.Length(3, 5),
            Optional.empty(),
            Map.of(),
            Optional.of(new Condition.Is("groep", List.of("nee"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    RoundRules rules = ROUND.rules().with(lists);
    assertThat(told(rules, "Noord")).containsExactly("Noord 4: broer-zus 1, wijk 0, Without 1");
    WhoGoesFirst.Result.Shown shown = shown(rules, "Noord");
    assertThat(shown.open()).isEqualTo(2);
    assertThat(shown.children()).isEqualTo(4);
  }

  @Test
  void A05_more_promised_seats_than_there_are_are_counted_all_the_same() {
    RoundRules rules =
        ROUND
            .schools("programme seats wijk\nNoord 1 n\nZuid 2 z")
            .rules()
            .withGuarantees(
                List.of(
                    new Guarantee.SeatAt("plek", SIBLING.when()),
                    new Guarantee.NearHome("dichtbij", 500)));
    WhoGoesFirst.Result.Shown shown = shown(rules, "Noord");
    assertThat(shown.leavesOutNearHome()).isTrue();
    assertThat(shown.parts().getFirst().classes().getFirst())
        .isEqualTo(new WhoGoesFirst.Step(new ClassMeaning.Promised(), 2));
  }

  @Test
  void A06_rules_that_do_not_fit_the_children_are_refused() {
    RoundRules rules =
        ROUND
            .rules()
            .withPriorities(
                List.of(
                    new PriorityRule(
                        "x", "x", "x", new Condition.Is("nergens", List.of("ja")), 100)));
    assertThat(WhoGoesFirst.of(rules, ROUND.data(), "Noord"))
        .isInstanceOfSatisfying(
            WhoGoesFirst.Result.Refused.class,
            refused -> assertThat(refused.findings().hasErrors()).isTrue());
  }

  private static WhoGoesFirst.Result.Shown shown(RoundRules rules, String programme) {
    WhoGoesFirst.Result result = WhoGoesFirst.of(rules, ROUND.data(), programme);
    assertThat(result).isInstanceOf(WhoGoesFirst.Result.Shown.class);
    return (WhoGoesFirst.Result.Shown) result;
  }

  private static List<String> told(RoundRules rules, String programme) {
    return shown(rules, programme).parts().stream()
        .map(part ->
            part.name()
                + " "
                + part.seats()
                + ": "
                + String.join(
                    ", ",
                    part.classes().stream()
                        .map(step -> told(step.meaning()) + " " + step.children())
                        .toList()))
        .toList();
  }

  private static String told(ClassMeaning meaning) {
    return switch (meaning) {
      case ClassMeaning.With(PriorityRule rule) -> rule.id();
      case ClassMeaning.Outside(ClassMeaning inside) -> "not first: " + told(inside);
      default -> meaning.getClass().getSimpleName();
    };
  }
}
