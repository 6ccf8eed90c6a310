package nl.speelveld.runs.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.whatif.Street;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

class StrangeSchoolsTest {
  private static PupilFinding.NoSchoolCode hidden(Findings findings) {
    return findings.kept().stream()
        .filter(PupilFinding.NoSchoolCode.class::isInstance)
        .map(PupilFinding.NoSchoolCode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void A01_what_has_not_the_form_of_a_code_is_counted_and_not_told() {
    StreetPupils table = StreetPupils.usual();
    table.add(2016, "1000", "Jansen", 5, "laag");
    table.add(2016, "1000", "123456782", 5, "laag");
    table.add(2016, "1000", "123456782", 5, "laag");
    Findings findings = table.read().findings();
    assertThat(hidden(findings).values()).isEqualTo(2);
    assertThat(hidden(findings).pupils()).isEqualTo(3);
    assertThat(hidden(findings).place().row()).isEqualTo(4802); // the first of the three
    assertThat(findings.kept().toString()).doesNotContain("Jansen", "123456782");
  }

  @Test
  void A02_a_column_of_pupils_named_as_schools_is_one_finding_without_a_value() {
    StreetPupils table = StreetPupils.usual();
    Findings findings =
        PupilReading.read(
                new Street(true),
                new PupilFile(table.table(), StreetPupils.COLUMNS, "", Optional.empty()),
                new PupilRequest(
                    Street.PLACE,
                    new PupilColumns(Map.of(PupilRole.SCHOOL, "leerling")),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty()))
            .findings();
    assertThat(findings.kept())
        .extracting(Finding::code)
        .contains("L109")
        .doesNotContain("L111", "L112", "L119", "L123"); // nobody counts, so nobody stays
    // p0 has the form of S0, and p7 that of S7: in this column neither is told
    assertThat(findings.kept().toString()).doesNotContain("school=p", "p7");
  }

  @Test
  void A03_all_codes_are_told_where_most_rows_name_schools() {
    StreetPupils table = StreetPupils.usual();
    for (String school : List.of("T1", "T2", "T3")) {
      table.add(2016, "1000", school, 5, "laag");
    }
    assertThat(table.read().findings().count("L111")).isEqualTo(3);
  }
}
