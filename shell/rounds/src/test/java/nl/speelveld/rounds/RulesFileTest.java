package nl.speelveld.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.matching.rules.Together;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.rules.RulesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `round.yaml` read, and every wrong value told with its line.
class RulesFileTest {
  static final String PLAIN =
      """
      title: Proefronde
      version: 1
      source: {reference: bedacht, date: 2026-11-01}
      tieBreak: one number
      lists: {least: 1, most: 6}
      calendar:
        opens: 2027-01-11
        closes: 2027-02-19
        freezes: 2027-03-01
        draws: 2027-03-08
        publishes: 2027-03-15
        reservesEnd: 2027-10-01
      """;

  @Test
  void A01_the_least_that_a_round_needs() {
    RoundRules rules = read(PLAIN);
    assertThat(rules.title()).isEqualTo("Proefronde");
    assertThat(rules.tieBreak()).isEqualTo(new TieBreakRule.OneNumber());
    assertThat(rules.lists().general()).isEqualTo(new ListRules.Length(1, 6));
    assertThat(rules.seats().general()).isEmpty();
    assertThat(rules.calendar().draws()).isEqualTo(LocalDate.of(2027, 3, 8));
    assertThat(rules.calendar().secondRound()).isEmpty();
  }

  @Test
  void A02_every_kind_of_condition() {
    RoundRules rules =
        read(
            PLAIN
                + """
                types:
                  - {id: t, when: {not: {applicant: target, is: [ja, misschien]}}}
                priorities:
                  - id: alles
                    nl: alles
                    en: everything
                    percent: 50
                    when:
                      any:
                        - all:
                            - {applicant: months, atLeast: 4.5}
                            - {applicant: siblings, among: programme}
                            - {applicant: zone, same: area}
                        - {programme: kind, is: openbaar}
                        - {nearest: 8, leastOf: [{programme: kind, is: openbaar, count: 2}]}
                        - {withinMetres: 1000}
                        - {ranked: first}
                """);
    assertThat(rules.types())
        .containsExactly(
            new RoundRules.ApplicantType(
                "t", new Condition.Not(new Condition.Is("target", List.of("ja", "misschien")))));
    assertThat(rules.priorities().getFirst().percent()).isEqualTo(50);
    assertThat(rules.priorities().getFirst().when())
        .isEqualTo(
            new Condition.AnyOf(
                List.of(
                    new Condition.AllOf(
                        List.of(
                            new Condition.AtLeast("months", 4.5),
                            new Condition.Among("siblings", "programme"),
                            new Condition.Same("zone", "area"))),
                    new Condition.ProgrammeIs("kind", List.of("openbaar")),
                    new Condition.Nearest(
                        8, List.of(new Condition.LeastOfKind("kind", "openbaar", 2))),
                    new Condition.Within(1000),
                    new Condition.RankedFirst())));
  }

  @Test
  void A03_seats_lists_and_guarantees() {
    RoundRules rules =
        read(
            PLAIN.replace(
                    "lists: {least: 1, most: 6}",
                    """
                    lists:
                      least: 1
                      most: 6
                      levelColumn: advice
                      byLevel: {vwo: {least: 2, most: 12}}
                      validWhen: {applicant: levels, among: level}
                      backUpNearest: 4
                      sharedNumber: twins
                      born: {from: 2022-10-01, to: 2023-09-30}\
                    """)
                + """
                seats:
                  general:
                    - {name: a, size: 30 %, types: t, others: after, tieBreak: {score: points}}
                    - {name: b, size: 12, priorities: [], leastRates: [{type: t, percent: 5}]}
                    - {name: c, size: rest, tieBreak: distance then number}
                  byProgramme:
                    Noord: [{name: alles, size: {column: helft}}]
                  bandwidths:
                    - {school: X, seats: 10, programmes: {X havo: {least: 1, most: 9}}}
                  twinsOver: true
                guarantees:
                  - {id: vast, seatWhen: {applicant: secured, among: programme}}
                  - {id: plaats, placeFromLength: 12, byLevel: {vmbo: 4}}
                  - {id: dichtbij, withinMetres: 500}
                """);
    SeatRules seats = rules.seats();
    assertThat(seats.general().get(0).size()).isEqualTo(new SeatRules.Size.Percent(30));
    assertThat(seats.general().get(0).others()).isEqualTo(SeatRules.Others.AFTER);
    assertThat(seats.general().get(0).tieBreak())
        .isEqualTo(new TieBreakRule.ScoreThenNumber("points"));
    assertThat(seats.general().get(1).size()).isEqualTo(new SeatRules.Size.Seats(12));
    assertThat(seats.general().get(1).rates()).containsExactly(new SeatRules.LeastRate("t", 5));
    assertThat(seats.general().get(2).size()).isEqualTo(new SeatRules.Size.Rest());
    assertThat(seats.of("Noord").getFirst().size())
        .isEqualTo(new SeatRules.Size.FromColumn("helft"));
    assertThat(seats.bandwidths())
        .containsExactly(
            new SeatRules.Bandwidth("X", 10, Map.of("X havo", new SeatRules.LeastMost(1, 9))));
    assertThat(seats.twinsOver()).isTrue();
    assertThat(rules.lists().lengthOf("vwo")).isEqualTo(new ListRules.Length(2, 12));
    assertThat(rules.lists().backUp()).isEqualTo(Optional.of(new ListRules.BackUp(4)));
    assertThat(rules.guarantees())
        .containsExactly(
            new Guarantee.SeatAt("vast", new Condition.Among("secured", "programme")),
            new Guarantee.PlaceOnList("plaats", 12, Map.of("vmbo", 4)),
            new Guarantee.NearHome("dichtbij", 500));
  }

  @ParameterizedTest
  @CsvSource({
    "deferred acceptance",
    "school proposing",
    "immediate acceptance",
    "adaptive immediate acceptance",
    "top trading cycles",
    "serial dictatorship",
    "stable improvement cycles",
    "efficiency adjusted"
  })
  void A11_a_mechanism_in_words(String words) {
    assertThat(read(PLAIN + "mechanism: " + words).mechanism().words()).isEqualTo(words);
    assertThat(read(PLAIN).mechanism()).isEqualTo(new Mechanism.DeferredAcceptance());
  }

  @Test
  void A12_a_mechanism_with_rules_of_its_own() {
    assertThat(
            read(PLAIN + "mechanism: {efficiencyAdjusted: {consentWhen: {applicant: c, is: ja}}}")
                .mechanism())
        .isEqualTo(
            new Mechanism.EfficiencyAdjusted(Optional.of(new Condition.Is("c", List.of("ja")))));
    assertThat(
            read(PLAIN
                    + """
                    mechanism:
                      gradeByGrade:
                        grade: year
                        institution: school
                        first: lowest
                        siblings: {family: family, priority: broer}
                        together: together
                    """)
                .mechanism())
        .isEqualTo(
            new Mechanism.GradeByGrade(
                "year",
                "school",
                false,
                Optional.of(new Mechanism.Siblings("family", "broer")),
                Optional.of("together")));
    assertThat(faults(PLAIN + "mechanism: {gradeByGrade: {grade: year, institution: school}}"))
        .isNotEmpty();
    assertThat(faults(PLAIN + "mechanism: boston")).isNotEmpty();
  }

  @Test
  void A13_equals_pairs_cohorts_and_seats_on_top() {
    RoundRules rules =
        read(
            PLAIN
                    .replace("tieBreak: one number", "tieBreak: {equals: all out, score: points}")
                    .replace(
                        "lists: {least: 1, most: 6}",
                        """
                        lists:
                          least: 1
                          most: 6
                          sharedNumber: twins
                          together: else one number
                          validWhen: {applicant: birthDate, between: [bornFrom, bornTo]}\
                        """)
                + """
                guarantees:
                  - {id: nood, seatWhen: {applicant: hardship, among: programme}, onTop: true}
                """);
    assertThat(rules.tieBreak())
        .isEqualTo(
            new TieBreakRule.EqualsTogether(new TieBreakRule.ScoreThenNumber("points"), false));
    assertThat(rules.lists().together()).contains(Together.ELSE_ONE_NUMBER);
    assertThat(rules.lists().validWhen())
        .contains(new Condition.Between("birthDate", "bornFrom", "bornTo"));
    assertThat(rules.guarantees())
        .containsExactly(
            new Guarantee.SeatAt("nood", new Condition.Among("hardship", "programme"), true));
    assertThat(read(PLAIN.replace("one number", "{equals: all in}")).tieBreak())
        .isEqualTo(new TieBreakRule.EqualsTogether(new TieBreakRule.OneNumber(), true));
    assertThat(
            read(PLAIN.replace("one number", "{equals: all in, order: distance then number}"))
                .tieBreak())
        .isEqualTo(new TieBreakRule.EqualsTogether(new TieBreakRule.DistanceThenNumber(), true));
  }

  @Test
  void A04_a_part_that_is_not_known_is_told_with_the_one_that_was_meant() {
    assertThat(faults(PLAIN + "priority: []\n")).containsExactly("E812 13 round.yaml priority");
    RulesFile.Result.Refused refused =
        (RulesFile.Result.Refused) RulesFile.read("round.yaml", PLAIN + "prioritys: []\n");
    assertThat(refused.findings().kept())
        .singleElement()
        .isInstanceOfSatisfying(
            FileFinding.UnknownPart.class,
            part -> assertThat(part.nearest()).isEqualTo("priorities"));
  }

  @Test
  void A05_every_wrong_value_has_its_line() {
    assertThat(faults(PLAIN.replace("version: 1", "version: een")))
        .containsExactly("E813 2 version een");
    assertThat(faults(PLAIN.replace("2027-02-19", "19 februari")))
        .containsExactly("E813 8 calendar.closes 19 februari");
    assertThat(faults(PLAIN.replace("one number", "two numbers")))
        .containsExactly("E813 4 tieBreak two numbers");
    assertThat(faults(PLAIN.replace("most: 6", "most: 0"))).containsExactly("E813 5 lists.most 0");
    assertThat(faults(PLAIN.replace("title: Proefronde", "title: [a, b]")))
        .containsExactly("E813 1 title […]");
    assertThat(faults(PLAIN + "seats: {general: [{name: a, size: half}]}\n"))
        .containsExactly("E813 13 seats.general.size half");
    assertThat(faults(PLAIN + "seats: {twinsOver: maybe}\n"))
        .containsExactly("E813 13 seats.twinsOver maybe");
    assertThat(faults(PLAIN.replace("2026-11-01", "vorig jaar")))
        .containsExactly("E813 3 source.date vorig jaar");
  }

  @Test
  void A06_what_is_missing_is_named() {
    assertThat(faults(PLAIN.replace("tieBreak: one number\n", "")))
        .containsExactly("E811 1  tieBreak");
    assertThat(faults(PLAIN + "priorities: [{id: a, nl: a, en: a}]\n"))
        .containsExactly("E811 13 priorities when");
    assertThat(faults(PLAIN + "priorities: [{id: a, nl: a, en: a, when: {applicant: x}}]\n"))
        .containsExactly("E811 13 priorities.when is");
    assertThat(faults(PLAIN + "seats: {general: [{name: a, size: rest, types: t}]}\n"))
        .containsExactly("E811 13 seats.general others");
    assertThat(faults("")).isNotEmpty();
  }

  @Test
  void A07_all_faults_are_told_at_once() {
    assertThat(faults(PLAIN.replace("version: 1", "version: een").replace("most: 6", "most: veel")))
        .hasSize(2);
  }

  @Test
  void A08_what_is_no_yaml_is_told_with_its_line() {
    assertThat(faults(PLAIN + "seats: [a\n")).hasSize(1).first().asString().startsWith("E802");
    assertThat(faults(PLAIN + "title: nog een keer\n")).containsExactly("E814 13  title");
  }

  @Test
  void A09_a_small_file_cannot_unfold_to_a_large_one() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 12; level++) {
      String before = "*a" + (level - 1);
      laughs.append(
          "a%d: &a%d [%s]\n"
              .formatted(
                  level, level, String.join(", ", java.util.Collections.nCopies(10, before))));
    }
    assertThat(RulesFile.read("round.yaml", laughs.toString()))
        .isInstanceOf(RulesFile.Result.Refused.class);
    assertThat(RulesFile.read("round.yaml", "a: " + "[".repeat(20_000)))
        .isInstanceOf(RulesFile.Result.Refused.class);
  }

  static RoundRules read(String text) {
    RulesFile.Result result = RulesFile.read("round.yaml", text);
    assertThat(result).as("%s", faults(text)).isInstanceOf(RulesFile.Result.Read.class);
    return ((RulesFile.Result.Read) result).rules();
  }

  /// Findings as `code line field value`.
  static List<String> faults(String text) {
    return switch (RulesFile.read("round.yaml", text)) {
      case RulesFile.Result.Read read -> List.of();
      case RulesFile.Result.Refused refused ->
          refused.findings().kept().stream()
              .map(finding ->
                  finding.code()
                      + " "
                      + finding.place().row()
                      + " "
                      + finding.place().field()
                      + " "
                      + seen((FileFinding) finding))
              .toList();
    };
  }

  private static String seen(FileFinding finding) {
    return switch (finding) {
      case FileFinding.WrongValue wrong -> wrong.value();
      case FileFinding.PartMissing missing -> missing.part();
      case FileFinding.UnknownPart unknown -> unknown.part();
      case FileFinding.PartTwice twice -> twice.part();
      case FileFinding.Unreadable unreadable -> unreadable.problem();
      default -> "";
    };
  }
}
