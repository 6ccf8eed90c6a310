package nl.speelveld.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelveld.report.Demostad;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.importing.ImportReport;
import nl.speelveld.runs.importing.ImportedFile;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

class MonitorTextTest {
  @Test
  void A01_no_line_is_longer_than_eighty_characters() {
    for (String text :
        List.of(
            MonitorText.of(Demostad.report(), Language.NL),
            MonitorText.of(Demostad.report(), Language.EN),
            MonitorText.of(Demostad.small(), Language.NL),
            CountryText.of(Demostad.country(), Language.NL))) {
      assertThat(text.lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
      assertThat(text).doesNotContain("NaN", "null", "{");
    }
  }

  @Test
  void A02_the_text_tells_the_finding_first() {
    assertThat(MonitorText.of(Demostad.report(), Language.EN))
        .startsWith("How mixed are the schools in Demostad?")
        .contains("1. Yes, segregation plays a role in Demostad")
        .contains("between 0.41 and 0.46");
  }

  @Test
  void A03_an_import_is_a_table_with_what_was_not_recognised() {
    ImportReport report =
        new ImportReport(
            List.of(
                new ImportedFile("a.csv", "unknown", "", 12, 0, 0, Findings.none()),
                new ImportedFile(
                    "b.csv", "duo-weight", "2016", 6_500, 6_498, 6_400, Findings.none())),
            "data",
            1_504_901);
    assertThat(ImportText.of(report, Language.NL))
        .contains("niet herkend")
        .contains("6.498")
        .contains("2 bestanden, waarvan 1 niet herkend.")
        .contains("1.504.901 leerlingen");
  }
}
