package nl.speelveld.matching.outcome;

import static nl.speelveld.matching.outcome.RoundAssignmentTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.round.Rounds;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.ListRules;
import org.junit.jupiter.api.Test;

/// The reasons to go first that real systems know, each said in the file of rules as it stands in
/// the reference, on one seat that two children want. Ali always has the worse number.
class WhoGoesFirstTest {
  private static Condition among(String column) {
    return new Condition.Among(column, "programme");
  }

  private static Condition is(String column, String value) {
    return new Condition.Is(column, List.of(value));
  }

  private static Condition all(Condition... conditions) {
    return new Condition.AllOf(List.of(conditions));
  }

  private static Condition any(Condition... conditions) {
    return new Condition.AnyOf(List.of(conditions));
  }

  /// Who has the seat of Noord.
  private static String first(Rounds round, Condition when) {
    String places =
        Rounds.shown(
            outcome(round.lists("Ali: Noord\nBo: Noord").priority("regel", 100, when), 1, 0)
                .assignment());
    return places.startsWith("Ali→Noord") ? "Ali" : "Bo";
  }

  private static Rounds children(String applicants) {
    return Rounds.plain().applicants(applicants);
  }

  @Test
  void A01_a_half_sibling_counts_and_a_step_sibling_at_the_same_address() {
    Condition rule =
        any(
            among("siblings"),
            among("halfSiblings"),
            all(among("stepSiblings"), is("sameAddress", "ja")));
    String columns = "applicant siblings halfSiblings stepSiblings sameAddress";
    assertThat(first(children(columns + "\nAli Noord - - nee\nBo - - - nee"), rule))
        .isEqualTo("Ali");
    assertThat(first(children(columns + "\nAli - Zuid|Noord - nee\nBo - - - nee"), rule))
        .isEqualTo("Ali");
    assertThat(first(children(columns + "\nAli - - Noord ja\nBo - - - nee"), rule))
        .isEqualTo("Ali");
    assertThat(first(children(columns + "\nAli - - Noord nee\nBo - - - nee"), rule))
        .isEqualTo("Bo");
  }

  @Test
  void A02_a_partner_pre_school_counts_from_so_many_months() {
    Condition rule = all(among("partners"), new Condition.AtLeast("months", 8));
    String columns = "applicant partners months";
    assertThat(first(children(columns + "\nAli Noord 8\nBo - 0"), rule)).isEqualTo("Ali");
    assertThat(first(children(columns + "\nAli Noord 7.5\nBo - 0"), rule)).isEqualTo("Bo");
    assertThat(first(children(columns + "\nAli Zuid 12\nBo - 0"), rule)).isEqualTo("Bo");
  }

  @Test
  void A03_staff_municipality_zone_feeder_concept_closing_school_and_score() {
    Rounds round =
        children(
                """
                applicant parentWorksAt municipality zone concept school points
                Ali Noord Speelveld a montessori Oost 40
                Bo - Elders b daltons West 30\
                """)
            .schools(
                """
                programme municipality zone concept
                Noord Speelveld a montessori
                Zuid Speelveld b dalton\
                """);
    for (Condition rule :
        List.of(
            among("parentWorksAt"),
            new Condition.Same("municipality", "municipality"),
            new Condition.Same("zone", "zone"),
            new Condition.Same("concept", "concept"),
            is("school", "Oost"),
            new Condition.AtLeast("points", 40))) {
      assertThat(first(round, rule)).as("%s", rule).isEqualTo("Ali");
      assertThat(first(round, new Condition.Not(rule))).as("not %s", rule).isEqualTo("Bo");
    }
  }

  @Test
  void A04_a_programme_for_a_birth_cohort_is_open_to_that_cohort() {
    Rounds round =
        Rounds.plain()
            .schools(
                "programme bornFrom bornTo\nNoord 2023-01-01 2023-06-30\nZuid 2023-07-01 2023-12-31")
            .applicants("applicant birthDate\nAli 2023-06-30\nBo 2023-07-01")
            .listRules(lists ->
                new ListRules(
                    lists.general(),
                    lists.levelColumn(),
                    lists.byLevel(),
                    Optional.of(new Condition.Between("birthDate", "bornFrom", "bornTo")),
                    lists.backUp(),
                    lists.shared(),
                    lists.born()));
    assertThat(Rounds.shown(outcome(round.lists("Ali: Noord\nBo: Zuid"), 1, 0).assignment()))
        .isEqualTo("Ali→Noord Bo→Zuid");
    assertThat(round.lists("Ali: Zuid\nBo: Zuid").findings())
        .containsExactly("E116 preferences.csv 2 programme");
    assertThat(
            round
                .schools("programme bornFrom bornTo\nNoord 1-1-2023 2023-06-30\nZuid x 2023-12-31")
                .lists("Ali: Noord\nBo: Zuid")
                .findings())
        .contains("E137 schools.csv 2 bornFrom", "E137 schools.csv 3 bornFrom");
  }

  @Test
  void A05_a_preselection_is_a_gate() {
    Rounds round =
        children("applicant passed\nAli Noord\nBo -")
            .listRules(lists ->
                new ListRules(
                    lists.general(),
                    lists.levelColumn(),
                    lists.byLevel(),
                    Optional.of(
                        any(
                            new Condition.Not(
                                new Condition.ProgrammeIs("programme", List.of("Noord"))),
                            among("passed"))),
                    lists.backUp(),
                    lists.shared(),
                    lists.born()));
    assertThat(round.lists("Ali: Noord Zuid\nBo: Zuid").findings()).isEmpty();
    assertThat(round.lists("Ali: Noord Zuid\nBo: Noord").findings())
        .containsExactly("E116 preferences.csv 4 programme");
  }
}
