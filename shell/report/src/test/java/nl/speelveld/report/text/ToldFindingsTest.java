package nl.speelveld.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.speelveld.runs.preferences.FileFinding;
import nl.speelveld.simulation.policy.ScenarioFinding;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;
import org.junit.jupiter.api.Test;

/// What is told of many findings.
class ToldFindingsTest {
  private static final FindingTexts WORDS = FindingTexts.of(Language.NL);

  private static Finding school(int row, String nearest) {
    return new FileFinding.UnknownSchool(Place.row("lists.csv", row), "99AA", nearest);
  }

  private static ToldFindings told(int each, Finding... all) {
    Findings.Collector findings = Findings.collector();
    for (Finding finding : all) {
      findings.add(finding);
    }
    return ToldFindings.of(findings.toFindings(), WORDS::action, each);
  }

  @Test
  void A01_of_rows_that_ask_the_same_the_first_are_told_and_how_many_more_there_are() {
    ToldFindings three =
        told(
            3, IntStream.range(2, 10).mapToObj(row -> school(row, "99AB")).toArray(Finding[]::new));
    assertThat(three.told()).extracting(its -> its.place().row()).containsExactly(2L, 3L, 4L);
    assertThat(three.more()).containsExactlyEntriesOf(java.util.Map.of("P105", 5L));
  }

  @Test
  void A02_rows_with_other_advice_are_told_too() {
    ToldFindings one = told(1, school(2, "99AB"), school(3, "99AC"), school(4, "99AB"));
    assertThat(one.told()).extracting(its -> its.place().row()).containsExactly(2L, 3L);
    assertThat(one.more()).containsEntry("P105", 1L);
  }

  @Test
  void A03_of_a_file_that_people_write_by_hand_all_is_told() {
    ToldFindings all =
        told(
            1,
            IntStream.rangeClosed(1, 7)
                .mapToObj(row -> new ScenarioFinding.ChangesNothing(Place.row("plan.yaml", row)))
                .toArray(Finding[]::new));
    assertThat(all.told()).hasSize(7);
    assertThat(all.more()).isEmpty();
  }

  @Test
  void A04_a_table_of_other_advice_in_every_row_does_not_flood() {
    ToldFindings many =
        told(
            3,
            IntStream.range(2, 200)
                .mapToObj(row -> school(row, "S" + row))
                .toArray(Finding[]::new));
    assertThat(many.told()).hasSize(50);
    assertThat(many.more()).containsEntry("P105", 148L);
  }
}
