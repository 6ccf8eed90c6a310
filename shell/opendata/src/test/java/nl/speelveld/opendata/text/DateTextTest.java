package nl.speelveld.opendata.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "20161001",
        "1-10-2016",
        "01-10-2016",
        "2016-10-01",
        "1/10/2016",
        "2016-10-01T00:00:00"
      })
  void A01_dates_in_figures(String text) {
    assertThat(DateText.find(text)).contains(LocalDate.of(2016, 10, 1));
  }

  @Test
  void A02_a_day_that_does_not_exist_is_no_date() {
    assertThat(DateText.find("20160231")).isEmpty();
    assertThat(DateText.find("2016")).isEmpty();
    assertThat(DateText.find("")).isEmpty();
  }

  @Test
  void A03_a_date_inside_a_title() {
    assertThat(DateText.findInside("Score per vestiging, 1 oktober 2019"))
        .contains(LocalDate.of(2019, 10, 1));
    assertThat(DateText.findInside("WPO (BAO) Peildatum: 1-10-2016 Bijgewerkt tot: 15-10-2016"))
        .contains(LocalDate.of(2016, 10, 1));
    assertThat(DateText.findInside("no date here")).isEmpty();
  }
}
