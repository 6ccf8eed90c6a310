package nl.speelveld.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "22-9-2023",
        "22-09-2023",
        "22/9/2023",
        "22.09.2023",
        "22 9 2023",
        "22 - 9 - 2023",
        " 22-9-2023 ",
        "22092023",
        "22-9-23",
        "2023-09-22",
        "2023/9/22",
        "22 september 2023",
        "22 Sept. 2023",
        "22 SEP 2023",
        "22-sep-2023",
        "22\u00a0september\u00a02023",
        "\uff12\uff12-9-2023"
      })
  void a_day_is_read_as_people_type_it(String typed) {
    assertThat(Days.find(typed)).contains("2023-09-22");
  }

  @Test
  void months_are_known_in_dutch_and_in_english() {
    assertThat(Days.find("1 maart 2023")).contains("2023-03-01");
    assertThat(Days.find("1 mrt 2023")).contains("2023-03-01");
    assertThat(Days.find("1 March 2023")).contains("2023-03-01");
    assertThat(Days.find("1 May 2023")).contains("2023-05-01");
    assertThat(Days.find("1 mei 2023")).contains("2023-05-01");
    assertThat(Days.find("31 Oct 2023")).contains("2023-10-31");
    assertThat(Days.find("31 okt 2023")).contains("2023-10-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "22",
        "22-9",
        "september 2023",
        "31-4-2023",
        "29-2-2023",
        "22-13-2023",
        "22-9-123",
        "22 foo 2023",
        "220923",
        "22-9-2023 of zo",
        "99999999999-1-1"
      })
  void what_is_no_day_is_none(String typed) {
    assertThat(Days.find(typed)).isEmpty();
  }
}
