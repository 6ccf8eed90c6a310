package nl.speelveld.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.speelveld.report.export.ChangeCsv;
import nl.speelveld.report.export.IndexCsv;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.change.ChangeOutcome;
import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

class IndexTextTest {
  private static final IndexReport REPORT =
      new IndexReport(
          4,
          400,
          List.of("laag", "hoog"),
          List.of(
              new IndexReport.Row(SegregationIndex.DISSIMILARITY, "laag", "", IndexValue.of(.6)),
              new IndexReport.Row(
                  SegregationIndex.GINI,
                  "laag",
                  "",
                  IndexValue.undefined(IndexValue.Reason.GROUP_IS_EMPTY))),
          List.of(),
          List.of(),
          Optional.empty(),
          Findings.none());

  private static UnitGroupCounts table(int... n) {
    return UnitGroupCounts.ofHeads(List.of("Noord", "Zuid"), List.of("laag", "hoog"), n);
  }

  @Test
  void A01_an_index_has_its_name_in_both_languages_and_four_decimals() {
    assertThat(IndexText.of(REPORT, Language.NL))
        .contains("Dissimilariteitsindex", "0,6000", "niemand in de groep");
    assertThat(IndexText.of(REPORT, Language.EN)).contains("Dissimilarity index", "0.6000");
  }

  @Test
  void A02_csv_gives_the_reason_where_there_is_no_value() {
    assertThat(IndexCsv.of(REPORT))
        .contains("dissimilarity,D,laag,,0.6,\r\n")
        .contains("gini,G,laag,,,GROUP_IS_EMPTY\r\n");
  }

  @Test
  void A03_a_change_tells_its_parts_and_its_certificate() {
    ChangeOutcome change = ShapleyChange.between(table(30, 70, 70, 30), table(40, 60, 60, 40));
    assertThat(ChangeText.of(change, Language.NL))
        .contains("Waarom de segregatie veranderde", "leerlingen verdelen zich anders")
        .doesNotContain("NaN");
    assertThat(ChangeCsv.of(change)).contains("structural,,-");
  }

  @Test
  void A04_tables_without_a_school_in_common_are_not_compared() {
    UnitGroupCounts other = UnitGroupCounts.ofHeads(List.of("Oost"), List.of("midden"), 10);
    assertThat(ChangeText.of(ShapleyChange.between(table(1, 2, 3, 4), other), Language.NL))
        .contains("geen school of groep gemeen");
  }
}
