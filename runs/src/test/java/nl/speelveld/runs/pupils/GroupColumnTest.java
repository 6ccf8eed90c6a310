package nl.speelveld.runs.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupColumnTest {
  private static List<String> groups(StreetPupils table, Optional<String> follow) {
    PupilData data = ((PupilAnswer.Read) table.read(follow, OptionalInt.empty())).data();
    return data.composition(data.editions().getLast()).low().groupNames();
  }

  @ParameterizedTest
  @CsvSource({
    "'  Laag ', 'laag'",
    "'HBO\u00a0en  hoger', 'hbo en hoger'",
    "'cafe\u0301', 'caf\u00e9'",
    "'la\u00adag', 'LAAG'",
    "'\ufeff1 basis', '1 Basis'"
  })
  void A01_capitals_spaces_and_the_form_of_accents_make_no_other_group(String one, String other) {
    assertThat(GroupWords.key(one)).isEqualTo(GroupWords.key(other));
  }

  @Test
  void A02_a_group_is_called_as_most_rows_write_it() {
    StreetPupils table = StreetPupils.usual();
    for (int n = 0; n < 20; n++) {
      table.add(2016, "1000", "S1", 5, n % 2 == 0 ? " Laag" : "LAAG\u00a0");
    }
    assertThat(groups(table, Optional.of("laag"))).containsExactly("laag", "hoog", "midden");
    assertThat(groups(table, Optional.of(" LAAG "))).containsExactly("laag", "hoog", "midden");
  }

  @Test
  void A03_a_group_that_is_written_in_several_ways_is_told() {
    StreetPupils table = StreetPupils.usual();
    table.add(2016, "1000", "S1", 5, "Laag");
    assertThat(table.read().findings().kept())
        .filteredOn(PupilFinding.SpelledApart.class::isInstance)
        .singleElement()
        .satisfies(its -> assertThat(its.toString()).contains("groups=[laag]"));
  }

  @Test
  void B01_a_category_of_a_few_rows_is_not_told_and_never_the_one_that_is_followed() {
    StreetPupils table = StreetPupils.usual();
    table.add(2016, "1000", "S1", 5, "aap"); // the first by name
    assertThat(groups(table, Optional.empty())).containsExactly("hoog", "aap", "laag", "midden");
    PupilAnswer asked = table.read(Optional.of("aap"), OptionalInt.empty());
    assertThat(asked).isInstanceOf(PupilAnswer.Refused.class);
    assertThat(asked.findings().kept().toString()).contains("groups=[hoog, laag, midden]");
  }

  @Test
  void B02_a_column_with_as_many_values_as_pupils_is_refused_without_a_value() {
    StreetPupils table = new StreetPupils();
    for (int n = 0; n < 400; n++) {
      table.add(2016, "1000", "S" + n % 10, 5, "geheim" + n);
    }
    PupilAnswer answer = table.read(Optional.empty(), OptionalInt.empty());
    assertThat(answer.findings().kept()).extracting(Finding::code).contains("L110");
    assertThat(answer.findings().kept().toString()).doesNotContain("geheim");
  }
}
