package nl.speelveld.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules.ApplicantType;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.SeatRules.Others;
import nl.speelveld.matching.rules.SeatRules.Size;
import nl.speelveld.matching.rules.TieBreakRule;
import org.junit.jupiter.api.Test;

/// Bad input is told with file, row and field, and nothing is drawn.
class RoundFaultsTest {
  private static final Rounds PLAIN = Rounds.plain();

  @Test
  void A01_an_unknown_school_is_named_with_the_one_that_was_meant() {
    Rounds round = PLAIN.lists("Ali: Noort\nBo: Zuid\nCas: Zuid");
    assertThat(round.findings()).containsExactly("E108 preferences.csv 2 programme");
    assertThat(RoundPreparation.prepare(round.rules(), round.data()).findings().kept())
        .singleElement()
        .isEqualTo(
            new RoundFinding.UnknownProgramme(
                new nl.speelveld.table.finding.Place("preferences.csv", 2, "programme"),
                "Noort",
                "Noord"));
    assertThat(round.isRefused()).isTrue();
  }

  @Test
  void A02_a_pseudonym_twice_and_a_child_twice() {
    assertThat(PLAIN.applicants("applicant child\nAli 1\nBo 2\nCas 1\nAli 3").findings())
        .containsExactly("E104 applicants.csv 5 applicant", "E105 applicants.csv 4 child");
  }

  @Test
  void A03_a_list_with_a_school_twice_and_a_rank_twice() {
    assertThat(PLAIN.lists("Ali: Noord Zuid Noord\nBo: Zuid\nCas: Zuid").findings())
        .containsExactly("E113 preferences.csv 4 programme");
    assertThat(
            PLAIN
                .preferences(
                    "applicant rank programme\nAli 1 Noord\nAli 1 Zuid\nBo 1 Zuid\nCas 1 Zuid")
                .findings())
        .containsExactly("E112 preferences.csv 3 rank");
  }

  @Test
  void A04_birth_dates_that_cannot_be() {
    Rounds round =
        PLAIN.applicants("applicant birthDate\nAli 2023-02-30\nBo 2027-02-20\nCas 2023-04-30");
    assertThat(round.findings())
        .containsExactly("E106 applicants.csv 2 birthDate", "E106 applicants.csv 3 birthDate");
    ListRules.BirthDates born =
        new ListRules.BirthDates(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 4, 29));
    assertThat(
            PLAIN
                .applicants("applicant birthDate\nAli 2023-02-28\nBo 2022-10-01\nCas 2023-04-30")
                .listRules(rules ->
                    new ListRules(
                        rules.general(),
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(born)))
                .findings())
        .containsExactly("E107 applicants.csv 4 birthDate");
  }

  @Test
  void A05_a_missing_distance_where_the_rules_ask_it() {
    Rounds round =
        PLAIN.distances(
            "applicant programme metres\nAli Noord 1\nAli Zuid 2\nBo Noord 1\nBo Zuid 1\nCas Zuid 3");
    assertThat(round.findings()).isEmpty();
    assertThat(round.priority("dichtbij", 100, new Condition.Within(500)).findings())
        .containsExactly("E117 preferences.csv 6 programme");
    assertThat(round.tieBreak(new TieBreakRule.DistanceThenNumber()).findings())
        .containsExactly("E117 preferences.csv 6 programme");
    assertThat(round.priority("nabij", 100, new Condition.Nearest(2, List.of())).findings())
        .containsExactly("E118 applicants.csv 4");
  }

  @Test
  void A06_a_distance_twice_or_no_number() {
    assertThat(
            PLAIN
                .distances(
                    "applicant programme metres\nAli Noord 1\nAli Noord 2\nBo Noord ver\nDaan Noord 1")
                .findings())
        .containsExactly(
            "E110 distances.csv 4 metres",
            "E109 distances.csv 5 applicant",
            "E119 distances.csv 3");
  }

  @Test
  void A07_more_secured_seats_than_there_are() {
    Rounds round =
        PLAIN
            .applicants("applicant secured\nAli Noord\nBo Noord\nCas ")
            .guarantees(new Guarantee.SeatAt("vast", new Condition.Among("secured", "programme")));
    assertThat(round.findings()).containsExactly("E120 seats.csv 2 seats");
  }

  @Test
  void A08_a_secured_seat_that_is_not_listed_is_a_warning() {
    Rounds round =
        PLAIN
            .applicants("applicant secured\nAli Zuid\nBo Zuit\nCas ")
            .lists("Ali: Noord\nBo: Noord\nCas: Noord");
    assertThat(round.findings())
        .containsExactly("E121 applicants.csv 2 secured", "E108 applicants.csv 3 secured");
    assertThat(
            PLAIN
                .applicants("applicant secured\nAli Zuid\nBo \nCas ")
                .lists("Ali: Noord\nBo: Noord\nCas: Noord")
                .isRefused())
        .isFalse();
  }

  @Test
  void A09_lists_too_long_or_too_short_for_the_level() {
    Rounds round =
        PLAIN
            .applicants("applicant level\nAli vmbo\nBo vwo\nCas vwo")
            .lists("Ali: Noord Zuid\nBo: Noord\nCas: Noord Zuid")
            .listRules(rules ->
                new ListRules(
                    new ListRules.Length(1, 9),
                    Optional.of("level"),
                    Map.of("vmbo", new ListRules.Length(1, 1), "vwo", new ListRules.Length(2, 12)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    assertThat(round.findings())
        .containsExactly("E114 preferences.csv 3 rank", "E115 applicants.csv 3");
  }

  @Test
  void A10_a_school_that_is_not_open_to_the_level() {
    Rounds round =
        PLAIN
            .applicants("applicant levels\nAli havo|vwo\nBo vwo\nCas havo")
            .schools("programme level\nNoord havo\nZuid vwo")
            .listRules(rules ->
                new ListRules(
                    rules.general(),
                    Optional.empty(),
                    Map.of(),
                    Optional.of(new Condition.Among("levels", "level")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    assertThat(round.findings())
        .containsExactly("E116 preferences.csv 4 programme", "E116 preferences.csv 7 programme");
  }

  @Test
  void A11_seats_that_are_missing_or_no_number() {
    assertThat(PLAIN.seats("programme seats\nNoord veel").findings())
        .containsExactly("E110 seats.csv 2 seats", "E111 schools.csv 3 programme");
    assertThat(PLAIN.seats("programme plaatsen\nNoord 1").findings())
        .containsExactly("E101 seats.csv 0");
  }

  @Test
  void A12_contingents_that_do_not_add_up() {
    assertThat(PLAIN.contingents(part("a", new Size.Seats(2))).findings())
        .containsExactly("E122 schools.csv 2 programme", "E122 schools.csv 3 programme");
    assertThat(PLAIN.contingents(part("a", new Size.Percent(40))).findings())
        .containsExactly("E123 schools.csv 2 programme", "E123 schools.csv 3 programme");
    assertThat(PLAIN.contingents(part("a", new Size.Rest()), part("b", new Size.Rest())).findings())
        .containsExactly("E133 schools.csv 2 programme", "E133 schools.csv 3 programme");
  }

  @Test
  void A13_rules_that_speak_of_what_is_not_there() {
    assertThat(PLAIN.priority("p", 100, new Condition.Is("staff", List.of("ja"))).findings())
        .containsExactly("E124 round.yaml 0 priorities p");
    ContingentRule unknown =
        new ContingentRule(
            "a",
            new Size.Rest(),
            List.of("doelgroep"),
            Others.AFTER,
            List.of("broer"),
            new TieBreakRule.AsRound(),
            List.of());
    assertThat(PLAIN.contingents(unknown).findings())
        .containsExactly("E125 round.yaml 0 seats a", "E125 round.yaml 0 seats a");
    assertThat(
            PLAIN
                .seatRules(
                    new SeatRules(
                        List.of(),
                        Map.of("Oost", List.of(part("a", new Size.Rest()))),
                        List.of(),
                        false))
                .findings())
        .containsExactly("E125 round.yaml 0 seats");
  }

  @Test
  void A14_rules_that_contradict_themselves() {
    Condition ja = new Condition.RankedFirst();
    assertThat(PLAIN.priority("p", 100, ja).priority("p", 100, ja).findings())
        .containsExactly("E126 round.yaml 0 priorities");
    assertThat(PLAIN.types(new ApplicantType("t", ja)).findings())
        .containsExactly("E130 round.yaml 0 types t");
    assertThat(PLAIN.tieBreak(new TieBreakRule.AsRound()).findings())
        .containsExactly("E132 round.yaml 0 tieBreak");
  }

  @Test
  void A15_a_wish_that_no_contingent_admits_is_a_warning() {
    Rounds round =
        PLAIN
            .applicants("applicant target\nAli ja\nBo ja\nCas nee")
            .types(new ApplicantType("t", new Condition.Is("target", List.of("ja"))))
            .contingents(
                new ContingentRule(
                    "t",
                    new Size.Rest(),
                    List.of("t"),
                    Others.NEVER,
                    List.of(),
                    new TieBreakRule.AsRound(),
                    List.of()));
    assertThat(round.findings()).containsExactly("E134 applicants.csv 4", "E134 applicants.csv 4");
    assertThat(round.isRefused()).isFalse();
  }

  @Test
  void A16_files_without_their_columns_are_told_whole() {
    assertThat(PLAIN.preferences("wie wat\nAli Noord").findings())
        .containsExactly(
            "E101 preferences.csv 0", "E101 preferences.csv 0", "E101 preferences.csv 0");
    assertThat(PLAIN.schools("school\nNoord").isRefused()).isTrue();
  }

  private static ContingentRule part(String name, Size size) {
    return new ContingentRule(
        name, size, List.of(), Others.NEVER, List.of(), new TieBreakRule.AsRound(), List.of());
  }
}
