package nl.speelveld.runs.enrolment.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.speelveld.matching.statistics.UnplacedReason;
import nl.speelveld.runs.enrolment.family.RefusedChoice.ClosedSeats;
import nl.speelveld.runs.enrolment.family.RefusedChoice.SeatsAhead;
import nl.speelveld.runs.enrolment.family.WhyClosed.Compared;
import org.junit.jupiter.api.Test;

/// What each of four children is told. By number Ali and Bo have Noord, Cas has Zuid, Dee nothing.
class FamilyOutcomesTest {
  private static final int ALI = 0;
  private static final int BO = 1;
  private static final int CAS = 2;
  private static final int DEE = 3;
  private static final Name SIBLINGS =
      new Name("broer of zus op school", "brother or sister at school");
  private static final Name OTHERS = new Name("overige kinderen", "other children");

  @Test
  void A01_who_has_the_first_choice_is_told_so_and_nothing_more() {
    FamilyOutcome ali = new SmallRound().outcomes().of(ALI);
    assertThat(ali.placing()).isEqualTo(new Placing.Placed("Noord", 1, false));
    assertThat(ali.refused()).isEmpty();
    assertThat(ali.reserve()).isEmpty();
    assertThat(ali.noHelp()).isEmpty();
    assertThat(ali.circumstances().number()).hasValue(1);
  }

  @Test
  void A02_a_refused_choice_is_told_with_the_last_number_and_the_own() {
    FamilyOutcome cas = new SmallRound().outcomes().of(CAS);
    assertThat(cas.placing()).isEqualTo(new Placing.Placed("Zuid", 2, false));
    assertThat(cas.refused())
        .containsExactly(
            new RefusedChoice(
                "Noord",
                1,
                List.of(
                    new ClosedSeats(
                        Name.NONE, new WhyClosed.ByNumber(Name.NONE, new Compared(2, 3)))),
                List.of()));
    assertThat(cas.reserve()).containsExactly(new ReservePlace("Noord", Name.NONE, 1, 2));
  }

  @Test
  void A03_a_class_has_the_name_of_the_rules_and_its_seats_are_counted() {
    // Ali has a sister there; one seat is left, for Bo, the lowest number of the others
    FamilyOutcome cas = new SmallRound().siblings().outcomes().of(CAS);
    assertThat(cas.refused())
        .containsExactly(
            new RefusedChoice(
                "Noord",
                1,
                List.of(
                    new ClosedSeats(Name.NONE, new WhyClosed.ByNumber(OTHERS, new Compared(2, 3)))),
                List.of(new SeatsAhead(SIBLINGS, 1))));
  }

  @Test
  void A04_where_the_last_seat_went_to_an_earlier_class_no_number_is_told() {
    FamilyOutcome bo =
        new SmallRound()
            .siblings()
            .seats("programme seats\nNoord 1\nZuid 1\nOost 9")
            .outcomes()
            .of(BO);
    assertThat(bo.refused().getFirst().closed())
        .containsExactly(new ClosedSeats(Name.NONE, new WhyClosed.LaterClass(SIBLINGS, OTHERS)));
  }

  @Test
  void A05_outside_the_group_of_a_soft_contingent_classes_are_told_by_their_own_names() {
    // seats at Noord: one first for the target group (Cas has it), one open (Ali, number 1)
    FamilyOutcome dee = new SmallRound().softReserve().outcomes().of(DEE);
    assertThat(dee.refused().getFirst().closed())
        .containsExactly(
            new ClosedSeats(
                new Name("plaatsen voor de doelgroep", "places for the target group"),
                new WhyClosed.LaterClass(
                    new Name(
                        "kinderen voor wie deze plaatsen het eerst zijn",
                        "children these places are first for"),
                    new Name(
                        "kinderen voor wie deze plaatsen niet het eerst zijn",
                        "children these places are not first for"))),
            new ClosedSeats(
                Name.same("vrij"), new WhyClosed.ByNumber(Name.NONE, new Compared(1, 4))));
  }

  @Test
  void A06_a_priority_outside_that_group_keeps_its_name() {
    FamilyOutcome dee = new SmallRound().siblings().softReserve().outcomes().of(DEE);
    FamilyOutcome bo = new SmallRound().siblings().softReserve().outcomes().of(BO);
    // Ali (sister, outside the group) has the open seat, Cas the other one
    assertThat(dee.refused().getFirst().closed().getLast().why())
        .isEqualTo(new WhyClosed.LaterClass(SIBLINGS, OTHERS));
    assertThat(bo.refused().getFirst().closed().getFirst().why())
        .isInstanceOfSatisfying(
            WhyClosed.LaterClass.class,
            why -> assertThat(why.last().nl()).contains("het eerst zijn"));
  }

  @Test
  void A07_distance_is_told_in_metres_and_the_number_only_between_equals() {
    // Dee (100 m) and Bo (500.5 m, number 2) have Noord; Cas lives as near as Bo, number 3; Ali 900
    // m
    FamilyOutcomes outcomes = new SmallRound().byDistance().outcomes();
    assertThat(outcomes.of(CAS).refused().getFirst().closed().getFirst().why())
        .isEqualTo(
            new WhyClosed.ByDistance(Name.NONE, 500.5, 500.5, Optional.of(new Compared(2, 3))));
    assertThat(outcomes.of(ALI).refused().getFirst().closed().getFirst().why())
        .isEqualTo(new WhyClosed.ByDistance(Name.NONE, 500.5, 900, Optional.empty()));
  }

  @Test
  void B01_without_a_place_the_reason_and_the_length_of_the_list_are_told() {
    FamilyOutcome dee = new SmallRound().outcomes().of(DEE);
    assertThat(dee.placing()).isEqualTo(new Placing.Unplaced(UnplacedReason.SHORT_LIST, 2, 6));
    assertThat(dee.refused()).hasSize(2);
    assertThat(dee.next().secondRound()).contains(LocalDate.of(2027, 4, 12));
  }

  @Test
  void B02_a_back_up_school_is_told_as_one_that_was_not_on_the_list() {
    assertThat(new SmallRound().backUp().outcomes().of(DEE).placing())
        .isEqualTo(new Placing.Placed("Oost", 3, true));
  }

  @Test
  void B03_who_withdrew_or_was_placed_outside_the_draw_gets_no_reasons() {
    FamilyOutcomes outcomes =
        new SmallRound().since(Set.of("Cas"), Map.of("Dee", "Noord"), Set.of()).outcomes();
    assertThat(outcomes.of(CAS).placing()).isEqualTo(new Placing.Withdrawn());
    assertThat(outcomes.of(DEE).placing()).isEqualTo(new Placing.PlacedOutside("Noord"));
    assertThat(outcomes.of(DEE).refused()).isEmpty();
    assertThat(outcomes.of(DEE).reserve()).isEmpty();
    assertThat(outcomes.of(DEE).remedies())
        .extracting(Remedy::road)
        .containsExactly(Remedy.Road.OBJECTION);
  }

  @Test
  void B04_who_does_not_take_part_does_not_wait_before_others() {
    assertThat(
            new SmallRound()
                .since(Set.of("Cas"), Map.of(), Set.of())
                .outcomes()
                .of(DEE)
                .reserve()
                .getFirst())
        .isEqualTo(new ReservePlace("Noord", Name.NONE, 1, 1));
  }

  @Test
  void B05_who_came_late_is_not_told_that_earlier_would_have_changed_nothing() {
    FamilyOutcomes outcomes = new SmallRound().since(Set.of(), Map.of(), Set.of("Dee")).outcomes();
    assertThat(outcomes.of(DEE).circumstances().late()).isTrue();
    assertThat(outcomes.of(DEE).noHelp()).doesNotContain(NoHelp.EARLIER);
    assertThat(outcomes.of(CAS).noHelp()).contains(NoHelp.EARLIER);
  }

  @Test
  void B06_children_who_share_a_number_are_told_so_unless_numbers_came_on_paper() {
    assertThat(new SmallRound().outcomes().of(BO).circumstances().drawnTogether()).isTrue();
    assertThat(new SmallRound().outcomes().of(ALI).circumstances().drawnTogether()).isFalse();
    assertThat(new SmallRound().drawnOnPaper().outcomes().of(BO).circumstances().drawnTogether())
        .isFalse();
  }

  @Test
  void B07_seats_that_went_in_an_earlier_step_are_told_as_such() {
    // Dee has a seat at Noord; Ali and Bo come before Dee, but the mechanism promised them nothing
    assertThat(
            new SmallRound().byAnotherMechanism().outcomes().of(ALI).refused().getFirst().closed())
        .containsExactly(new ClosedSeats(Name.NONE, new WhyClosed.WentEarlier()));
  }

  @Test
  void C01_under_plain_rules_all_statements_are_true() {
    assertThat(new SmallRound().outcomes().of(CAS).noHelp()).containsExactly(NoHelp.values());
  }

  @Test
  void C02_a_rule_that_makes_a_statement_untrue_takes_it_away() {
    List<SmallRound> askingTheList =
        List.of(
            new SmallRound().firstChoiceOnly(),
            new SmallRound().placePromised(),
            new SmallRound().byAnotherMechanism());
    for (SmallRound round : askingTheList) {
      assertThat(round.outcomes().of(CAS).noHelp())
          .doesNotContain(NoHelp.OTHER_ORDER, NoHelp.SHORTER_LIST)
          .contains(NoHelp.EARLIER);
    }
    assertThat(new SmallRound().drawnOnPaper().outcomes().of(CAS).noHelp())
        .doesNotContain(NoHelp.AGAIN)
        .contains(NoHelp.OTHER_ORDER);
    assertThat(
            new SmallRound()
                .since(Set.of(), Map.of("Dee", "Noord"), Set.of())
                .outcomes()
                .of(CAS)
                .noHelp())
        .doesNotContain(NoHelp.CONTACT);
  }

  @Test
  void C03_each_kind_of_school_has_its_own_road_and_an_objection_six_weeks() {
    // 15 March 2027 is a Monday; 42 days later is Monday 26 April
    assertThat(new SmallRound().outcomes().of(DEE).remedies())
        .containsExactly(
            new Remedy(
                Remedy.Road.OBJECTION,
                Name.same("OBJECTION"),
                Optional.of(LocalDate.of(2027, 4, 26)),
                "demostad.example"),
            new Remedy(
                Remedy.Road.COMPLAINT,
                Name.same("COMPLAINT"),
                Optional.empty(),
                "demostad.example"));
    assertThat(new SmallRound().outcomes().of(ALI).remedies()).hasSize(1);
  }
}
