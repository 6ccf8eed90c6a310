package nl.speelveld.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.Demoland;
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
            CountryText.of(Demoland.country(), Language.NL))) {
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
  void A04_a_long_table_is_cut_and_says_how_to_get_the_rest() {
    // 24 schools: 12 are listed
    assertThat(MonitorText.of(Demostad.report(), Language.NL))
        .contains("… en nog 12: --format csv of --format html geeft ze allemaal.");
  }

  @Test
  void A06_the_report_in_short_ends_at_the_end_of_a_sentence_and_names_what_else_was_found() {
    String text = MonitorText.inShort(Demostad.report(), Language.NL);
    String full = MonitorText.of(Demostad.report(), Language.NL);
    assertThat(text).contains("Ja, segregatie speelt een rol in Demostad", "(zekerheid 95%).\n");
    String further = text.substring(text.indexOf("Verder leest u in het rapport:"));
    assertThat(further.lines().skip(1).filter(line -> line.startsWith("  - "))).hasSize(6);
    assertThat(full).contains(further.lines().skip(1).findFirst().orElseThrow().substring(4));
    assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void A07_the_mirror_of_the_place_is_the_first_row_of_the_classes() {
    String text = MonitorText.of(Demostad.report(), Language.NL);
    assertThat(text).contains("De eerste rij van de tabel is een spiegel van Demostad.");
    assertThat(text.indexOf("Een klas als spiegel van Demostad"))
        .isLessThan(text.indexOf("De klas van leerlingen"));
  }

  @Test
  void A08_a_place_of_one_school_says_that_there_is_nothing_to_divide() {
    assertThat(MonitorText.of(Demostad.small(), Language.NL))
        .contains("Er is maar één school. Er valt dus niets te verdelen.")
        .doesNotContain("noemen geen richting", "Wij rekenden wel een cijfer uit", "1 scholen");
  }

  @Test
  void A09_files_have_the_beginning_of_their_checksum_and_years_stand_in_columns() {
    String text = MonitorText.of(Demostad.report(), Language.NL);
    assertThat(text).containsPattern("controlegetal: [0-9a-f]{12}\\b");
    assertThat(text).containsPattern("Alle jaren: [^\n]+:\n +jaar +wie +waarde");
  }

  @Test
  void A05_an_import_of_many_files_is_a_row_a_kind() {
    List<ImportedFile> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files.add(new ImportedFile("f" + i + ".csv", "unknown", "2017", 10, 9, 8, Findings.none()));
    }
    assertThat(ImportText.of(new ImportReport(files, "data", 0), Language.NL))
        .contains("Soort voor soort:")
        .containsPattern("20 +200 +180 +160 +0")
        .doesNotContain("f7.csv");
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
