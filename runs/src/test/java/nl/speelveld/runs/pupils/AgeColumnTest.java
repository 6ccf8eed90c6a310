package nl.speelveld.runs.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.pupils.AgeColumn.Stage;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.rows.KeyColumn;
import nl.speelveld.table.rows.LongTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeColumnTest {
  private static final LocalDate OCTOBER = LocalDate.of(2019, 10, 1);

  private static Optional<KeyColumn> column(String value) {
    LongTable.Builder table = LongTable.builder("t.csv", List.of("its"), List.of());
    table.key(0, value).endRow();
    return table.toTable().findKey("its");
  }

  @ParameterizedTest
  @CsvSource({
    "4, YOUNGEST",
    "5, OLDER",
    "15, OLDER",
    "3, NO_PUPIL_YET",
    "'3,9', NO_PUPIL_YET",
    "4.0, YOUNGEST",
    "4 jaar, YOUNGEST",
    "0, UNREAD",
    "-1, UNREAD",
    "99, UNREAD",
    "999, UNREAD",
    "'', UNREAD"
  })
  void A01_ages(String value, Stage stage) {
    AgeColumn column = new AgeColumn(column(value), Optional.empty(), Optional.empty());
    assertThat(column.stage(0, OCTOBER)).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-10-01, YOUNGEST", // four today
    "2015-10-02, NO_PUPIL_YET", // four tomorrow
    "2-10-2014, YOUNGEST", // five tomorrow
    "2014-10-01, OLDER", // five today
    "2015-11-01, NO_PUPIL_YET", // three years and eleven months
    "2019-10-02, UNREAD", // not born
    "1900-01-01, UNREAD",
    "9999-12-31, UNREAD"
  })
  void A02_births(String value, Stage stage) {
    AgeColumn column = new AgeColumn(Optional.empty(), column(value), Optional.empty());
    assertThat(column.stage(0, OCTOBER)).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "1, YOUNGEST",
    "groep 1a, YOUNGEST",
    "01, YOUNGEST",
    "2, OLDER",
    "8, OLDER",
    "0, GROUP_ZERO",
    "groep 0, GROUP_ZERO",
    "-1, UNREAD",
    "9, UNREAD",
    "1/2, UNREAD"
  })
  void A03_year_groups(String value, Stage stage) {
    AgeColumn column = new AgeColumn(Optional.empty(), Optional.empty(), column(value));
    assertThat(column.stage(0, OCTOBER)).isEqualTo(stage);
  }

  @Test
  void B01_a_child_of_three_is_left_out_and_told() {
    StreetPupils table = StreetPupils.usual();
    int pupils = pupils(table);
    table.add(2016, "1000", "S1", 3, "laag");
    table.add(2016, "1000", "S1", 3, "laag");
    Findings findings = table.read().findings();
    assertThat(pupils(table)).isEqualTo(pupils);
    assertThat(findings.kept())
        .filteredOn(PupilFinding.NoPupilYet.class::isInstance)
        .singleElement()
        .satisfies(its -> {
          assertThat(((PupilFinding.NoPupilYet) its).pupils()).isEqualTo(2);
          assertThat(its.place().row()).isEqualTo(4802);
          assertThat(its.place().field()).isEqualTo("leeftijd");
        });
  }

  @Test
  void B02_a_code_for_an_age_that_is_not_known_keeps_its_pupil() {
    StreetPupils table = StreetPupils.usual();
    int pupils = pupils(table);
    table.add(2016, "1000", "S1", 0, "laag");
    table.add(2016, "1000", "S1", 99, "laag");
    assertThat(pupils(table)).isEqualTo(pupils + 2);
    assertThat(table.read().findings().count("L117")).isEqualTo(1);
  }

  private static int pupils(StreetPupils table) {
    PupilAnswer answer = table.read(Optional.of("laag"), OptionalInt.empty());
    PupilData data = ((PupilAnswer.Read) answer).data();
    return (int) data.composition(data.editions().getLast()).low().total();
  }
}
