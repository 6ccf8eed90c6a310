package nl.speelveld.runs.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

class YearColumnTest {
  private static final MonthDay FEBRUARY = MonthDay.of(2, 1);

  /// 400 pupils on each of these days.
  private static StreetPupils counted(String... days) {
    StreetPupils table = new StreetPupils();
    int pupil = 0;
    for (String day : days) {
      for (int n = 0; n < 400; n++) {
        String group = n % 3 == 0 ? "laag" : "hoog";
        table.add("x" + pupil++, day, "S" + n % 10, "100" + n / 40, "" + (4 + n % 8), group);
      }
    }
    return table;
  }

  private static PupilAnswer read(StreetPupils table, Optional<MonthDay> day) {
    return table.read(Optional.empty(), OptionalInt.empty(), day);
  }

  private static Edition newest(PupilAnswer answer) {
    return ((PupilAnswer.Read) answer).data().editions().getLast();
  }

  @Test
  void A01_without_a_word_it_was_october_which_is_told() {
    PupilAnswer answer = read(StreetPupils.usual(), Optional.empty());
    assertThat(newest(answer).referenceDate()).isEqualTo(LocalDate.of(2016, 10, 1));
    assertThat(answer.findings().count("L125")).isEqualTo(1);
  }

  @Test
  void A02_february_lies_in_the_second_year_of_a_school_year() {
    PupilAnswer answer = read(StreetPupils.usual(), Optional.of(FEBRUARY));
    assertThat(newest(answer).year()).isEqualTo(2016);
    assertThat(newest(answer).referenceDate()).isEqualTo(LocalDate.of(2017, 2, 1));
    assertThat(answer.findings().count("L125")).isZero();
  }

  @Test
  void A03_the_day_decides_who_was_four() {
    // born on 1 November 2012: four on 1 February 2017, and not yet on 1 October 2016
    StreetPupils table = StreetPupils.usual();
    assertThat(new AgeColumnAt("2012-11-01").stage(newest(read(table, Optional.empty()))))
        .isEqualTo(AgeColumn.Stage.NO_PUPIL_YET);
    assertThat(new AgeColumnAt("2012-11-01").stage(newest(read(table, Optional.of(FEBRUARY)))))
        .isEqualTo(AgeColumn.Stage.YOUNGEST);
  }

  /// A date of birth.
  private record AgeColumnAt(String born) {
    AgeColumn.Stage stage(Edition edition) {
      var table =
          nl.speelveld.table.rows.LongTable.builder(
              "t.csv", java.util.List.of("geboortedatum"), java.util.List.of());
      table.key(0, born).endRow();
      return new AgeColumn(
              Optional.empty(), table.toTable().findKey("geboortedatum"), Optional.empty())
          .stage(0, edition.referenceDate());
    }
  }

  @Test
  void B01_dates_in_the_table_say_the_day() {
    StreetPupils table = counted("1-2-2017");
    table.add("n", "2016-2017", "S1", "1000", "5", "laag"); // a school year has no other day
    PupilAnswer answer = table.read(Optional.empty(), OptionalInt.empty());
    assertThat(answer.findings().count("L131")).isEqualTo(1); // 401 of 3102 is not the street
    assertThat(answer.findings().kept()).extracting(Finding::code).doesNotContain("L145");
  }

  @Test
  void B02_of_two_countings_in_a_school_year_one_counts_and_it_is_told() {
    StreetPupils table = StreetPupils.usual();
    for (int n = 0; n < 300; n++) {
      table.add("o" + n, "2016-10-01", "S1", "1000", "5", "laag");
    }
    table.add("f1", "2017-02-01", "S1", "1000", "5", "laag");
    PupilAnswer most = read(table, Optional.empty());
    assertThat(newest(most).referenceDate()).isEqualTo(LocalDate.of(2016, 10, 1));
    assertThat(most.findings().kept())
        .filteredOn(PupilFinding.OtherDay.class::isInstance)
        .singleElement()
        .satisfies(its -> assertThat(((PupilFinding.OtherDay) its).pupils()).isEqualTo(1));
    PupilAnswer asked = read(table, Optional.of(FEBRUARY));
    assertThat(newest(asked).referenceDate()).isEqualTo(LocalDate.of(2017, 2, 1));
    assertThat(
            asked.findings().kept().stream()
                .filter(PupilFinding.OtherDay.class::isInstance)
                .mapToLong(its -> ((PupilFinding.OtherDay) its).pupils())
                .sum())
        .isEqualTo(300);
  }

  @Test
  void B03_a_day_that_no_row_has_is_refused_with_the_days_that_many_have() {
    PupilAnswer answer = read(counted("2016-10-01"), Optional.of(FEBRUARY));
    assertThat(answer).isInstanceOf(PupilAnswer.Refused.class);
    assertThat(answer.findings().kept())
        .filteredOn(PupilFinding.DayAbsent.class::isInstance)
        .singleElement()
        .satisfies(
            its -> assertThat(((PupilFinding.DayAbsent) its).days()).containsExactly("2016-10-01"));
  }

  @Test
  void B04_a_table_with_two_countings_a_year_is_not_lost_for_half() {
    StreetPupils table = counted("2016-10-01", "2017-02-01");
    for (Optional<MonthDay> day : List.of(Optional.<MonthDay>empty(), Optional.of(FEBRUARY))) {
      PupilAnswer answer = read(table, day);
      // 400 of 800 rows; the street has 3102 pupils, of whom this is no half
      assertThat(answer.findings().kept())
          .extracting(Finding::code)
          .contains("L145", "L131")
          .doesNotContain("L107");
    }
  }

  @Test
  void B05_the_day_must_be_there_in_the_year_that_is_used() {
    // 1 February 2016 is of school year 2015, and school year 2016 has October alone
    StreetPupils table = counted("2016-02-01", "2016-10-01");
    PupilAnswer newest = read(table, Optional.of(FEBRUARY));
    assertThat(newest.findings().count("L142")).isEqualTo(1);
    PupilAnswer before = table.read(Optional.empty(), OptionalInt.of(2015), Optional.of(FEBRUARY));
    assertThat(before.findings().count("L142")).isZero();
  }
}
