package nl.speelveld.runs.choosing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.office.RankedList;

/// A small invented town for tests: three schools; a brother or sister goes first and is promised a
/// seat; lists of two or three.
final class Havendam {
  static final DataTable SCHOOLS =
      DataTable.of(
          "schools.csv",
          ",",
          """
          programme,kind,concept,level
          Noord,openbaar,Dalton,havo
          Zuid,bijzonder,,havo
          West,openbaar,,vwo\
          """);
  static final DataTable SEATS =
      DataTable.of("seats.csv", ",", "programme,seats\nNoord,2\nZuid,5\nWest,5");
  static final Instant CLOSE = Instant.parse("2027-02-19T22:59:59Z");

  private Havendam() {}

  static final PriorityRule SIBLING =
      new PriorityRule(
          "broer-zus",
          "broer of zus op school",
          "brother or sister at school",
          new Condition.Among("siblings", "programme"),
          100);

  static RoundRules rules(PriorityRule... priorities) {
    return rules(new ListRules.Length(2, 3), Optional.empty(), priorities);
  }

  static RoundRules rules(
      ListRules.Length length, Optional<Condition> validWhen, PriorityRule... priorities) {
    return new RoundRules(
        "Havendam",
        1,
        new RoundRules.Source("afspraak", "2026-10-01"),
        List.of(),
        List.of(priorities),
        new SeatRules(List.of(), Map.of(), List.of(), false),
        new TieBreakRule.OneNumber(),
        new ListRules(
            length,
            Optional.empty(),
            Map.of(),
            validWhen,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(new Guarantee.SeatAt("plaats", new Condition.Among("siblings", "programme"))),
        new Calendar(
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 2, 19),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 3, 8),
            LocalDate.of(2027, 3, 15),
            Optional.empty(),
            LocalDate.of(2027, 10, 1)));
  }

  static RoundRules promising(Guarantee guarantee) {
    RoundRules rules = rules(SIBLING);
    return new RoundRules(
        rules.title(),
        1,
        rules.source(),
        List.of(),
        rules.priorities(),
        rules.seats(),
        new Mechanism.DeferredAcceptance(),
        rules.tieBreak(),
        rules.lists(),
        List.of(guarantee),
        rules.calendar());
  }

  static Child child(String pseudonym, String siblings, String email) {
    Map<String, Integer> metres = new LinkedHashMap<>();
    metres.put("Noord", 900);
    metres.put("Zuid", 250);
    LinkedHashMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("siblings", siblings);
    attributes.put("advice", "havo");
    return new Child(
        pseudonym,
        attributes,
        metres,
        new Child.Person("Merel Rietoever", "2023-01-02", List.of("Elzenpad 1"), "nl", email));
  }

  static OfficeRound open() {
    return new OfficeRound(
        "R1",
        "GM9901",
        "Havendam",
        Phase.OPEN,
        CLOSE,
        Optional.empty(),
        LocalDate.of(2028, 1, 1),
        1);
  }

  static RankedList list(String child, boolean sent, String... choices) {
    return new RankedList(child, 1, List.of(choices), Instant.EPOCH, sent, "family");
  }
}
