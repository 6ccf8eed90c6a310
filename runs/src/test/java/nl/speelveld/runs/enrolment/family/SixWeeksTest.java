package nl.speelveld.runs.enrolment.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SixWeeksTest {
  @Test
  void A01_the_last_day_has_the_name_of_the_day_of_publication() {
    assertThat(SixWeeks.after(LocalDate.of(2027, 3, 10))).isEqualTo("2027-04-21"); // Wednesdays
  }

  @Test
  void A02_a_weekend_is_passed_over() {
    // Saturday 6 March + 42 = Saturday 17 April, so Monday 19 April
    assertThat(SixWeeks.after(LocalDate.of(2027, 3, 6))).isEqualTo("2027-04-19");
  }

  @Test
  void A03_public_holidays_are_passed_over() {
    assertThat(SixWeeks.after(LocalDate.of(2027, 3, 16))).isEqualTo("2027-04-28"); // 27 April
    assertThat(SixWeeks.after(LocalDate.of(2027, 3, 24)))
        .isEqualTo("2027-05-07"); // 5, 6 May: Ascension
    assertThat(SixWeeks.after(LocalDate.of(2027, 2, 15))).isEqualTo("2027-03-30"); // Easter Monday
    assertThat(SixWeeks.after(LocalDate.of(2027, 2, 12))).isEqualTo("2027-03-30"); // Good Friday
    assertThat(SixWeeks.after(LocalDate.of(2027, 4, 5))).isEqualTo("2027-05-18"); // Whit Monday
    assertThat(SixWeeks.after(LocalDate.of(2026, 11, 13))).isEqualTo("2026-12-28"); // Christmas
  }

  @Test
  void A04_easter_is_where_the_calendar_has_it() {
    assertThat(SixWeeks.easter(2024)).isEqualTo("2024-03-31");
    assertThat(SixWeeks.easter(2025)).isEqualTo("2025-04-20");
    assertThat(SixWeeks.easter(2026)).isEqualTo("2026-04-05");
    assertThat(SixWeeks.easter(2027)).isEqualTo("2027-03-28");
    assertThat(SixWeeks.easter(2038)).isEqualTo("2038-04-25");
  }
}
