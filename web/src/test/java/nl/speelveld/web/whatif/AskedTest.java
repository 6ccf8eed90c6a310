package nl.speelveld.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {
  private static Asked asked(String... words) {
    return Asked.read(List.of(words), List.of());
  }

  @Test
  void A01_a_question_is_written_as_it_was_read() {
    Asked asked =
        Asked.read(
            List.of("loting.1.5.broers", "vriendschap.2.00XX00.01XX00..20"),
            List.of("sluiten.1.02XX00_plaatsen.1.03XX00.30"));
    assertThat(asked.query())
        .isEqualTo(
            "?m=loting.1.5.broers&m=vriendschap.2.00XX00.01XX00..20"
                + "&naast=sluiten.1.02XX00_plaatsen.1.03XX00.30");
    assertThat(asked.all()).hasSize(2);
  }

  @Test
  void A02_a_word_that_names_no_measure_is_kept_apart() {
    assertThat(asked("toverstok.1", "loting.1.5.broers").unread()).containsExactly("toverstok.1");
  }

  @Test
  void A03_fields_that_are_missing_are_empty_and_those_too_many_left_out() {
    assertThat(asked("sluiten", "loting.1.5.broers.6.7").query())
        .isEqualTo("?m=sluiten..&m=loting.1.5.broers");
  }

  @Test
  void A04_measures_change_places_and_go() {
    Asked two = asked("loting.1.5.broers", "contingenten.1");
    assertThat(two.earlier(1).query()).isEqualTo("?m=contingenten.1&m=loting.1.5.broers");
    assertThat(two.without(0).query()).isEqualTo("?m=contingenten.1");
  }

  @Test
  void A05_a_scenario_that_is_put_beside_comes_back() {
    Asked beside = asked("contingenten.1").putBeside();
    assertThat(beside.query()).isEqualTo("?naast=contingenten.1");
    assertThat(beside.takeUp(0).query()).isEqualTo("?m=contingenten.1");
    assertThat(beside.dropped(0).query()).isEmpty();
  }

  @Test
  void A06_no_more_measures_than_a_person_keeps_apart() {
    Asked six =
        asked(
            "sluiten.1.a",
            "sluiten.1.b",
            "sluiten.1.c",
            "sluiten.1.d",
            "sluiten.1.e",
            "sluiten.1.f");
    assertThat(six.measures()).hasSize(Asked.MOST);
    assertThat(six.unread()).containsExactly("sluiten.1.f");
  }
}
