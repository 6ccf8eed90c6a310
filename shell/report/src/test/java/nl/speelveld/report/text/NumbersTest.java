package nl.speelveld.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.speelveld.segregation.value.Interval;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private final Numbers dutch = Texts.of(Language.NL).numbers();
  private final Numbers english = Texts.of(Language.EN).numbers();
  private final Interval interval = new Interval(.4127, .4649, .95, Interval.Method.BOOTSTRAP);

  @Test
  void A01_dutch_writes_a_comma_and_english_a_point() {
    assertThat(dutch.index(.4718)).isEqualTo("0,47");
    assertThat(english.index(.4718)).isEqualTo("0.47");
  }

  @Test
  void A02_a_negative_number_has_a_real_minus_sign_and_there_is_no_minus_zero() {
    assertThat(dutch.index(-.042)).isEqualTo("−0,04");
    assertThat(dutch.index(-.001)).isEqualTo("0,00");
  }

  @Test
  void A03_shares_are_whole_percentages() {
    assertThat(dutch.percent(.8349)).isEqualTo("83%");
    assertThat(dutch.percent(1)).isEqualTo("100%");
  }

  @Test
  void A04_so_many_of_so_many() {
    assertThat(dutch.outOf(20, 24)).isEqualTo("20 van de 24");
    assertThat(english.outOf(20, 24)).isEqualTo("20 of the 24");
  }

  @Test
  void A04_somebody_is_never_rounded_to_nobody_nor_most_to_all() {
    assertThat(dutch.percentOf(4, 1101)).isEqualTo("minder dan 1%"); // 0.36%
    assertThat(english.percentOf(4, 1101)).isEqualTo("less than 1%");
    assertThat(dutch.percentOf(6, 1101)).isEqualTo("1%"); // 0.54%
    assertThat(dutch.percentOf(1097, 1101)).isEqualTo("meer dan 99%");
    assertThat(dutch.percentOf(1101, 1101)).isEqualTo("100%");
    assertThat(dutch.percentOf(0, 1101)).isEqualTo("0%");
    assertThat(dutch.percentOf(0, 0)).isEqualTo("0%");
  }

  @Test
  void A05_intervals_are_words() {
    assertThat(dutch.between(interval)).isEqualTo("tussen 0,41 en 0,46");
    assertThat(english.between(interval)).isEqualTo("between 0.41 and 0.46");
  }

  @Test
  void A06_thousands_are_separated() {
    assertThat(dutch.whole(1_504_901)).isEqualTo("1.504.901");
    assertThat(english.whole(1_504_901)).isEqualTo("1,504,901");
  }

  @Test
  void A07_distances_are_metres_below_a_kilometre() {
    assertThat(dutch.metres(874)).isEqualTo("870 meter");
    assertThat(dutch.metres(1_240)).isEqualTo("1,2 kilometer");
  }

  @Test
  void A08_dates_and_school_years() {
    assertThat(dutch.date(LocalDate.of(2016, 10, 1))).isEqualTo("1 oktober 2016");
    assertThat(dutch.schoolYear(2016)).isEqualTo("2016-2017");
  }

  @Test
  void A11_a_small_number_has_no_powers_of_ten() {
    assertThat(dutch.small(8.1e-16)).isEqualTo("minder dan 0,000000001");
    assertThat(english.small(.00000012)).isEqualTo("0.000000120");
  }

  @Test
  void A10_percentages_of_a_whole_add_up_to_100() {
    // 3 and 21 of 24 are 12.5 and 87.5: rounded each they would be 13 and 88
    assertThat(dutch.percents(List.of(3 / 24.0, 21 / 24.0))).containsExactly("13%", "87%");
    // 33.3 three times: the first of equals gets what is left
    assertThat(dutch.percents(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0)))
        .containsExactly("34%", "33%", "33%");
    assertThat(dutch.percents(List.of(.29, .71))).containsExactly("29%", "71%");
    // no whole: each for itself
    assertThat(dutch.percents(List.of(.125, .5))).containsExactly("13%", "50%");
  }

  @Test
  void A09_a_number_that_is_none_is_refused() {
    assertThatThrownBy(() -> dutch.index(Double.NaN)).hasMessageContaining("NaN");
  }
}
