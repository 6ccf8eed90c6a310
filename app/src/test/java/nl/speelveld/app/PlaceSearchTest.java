package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Urbanity;
import org.junit.jupiter.api.Test;

class PlaceSearchTest {
  private static final PlaceSearch SEARCH =
      new PlaceSearch(
          List.of(
              place("GM0363", "Amsterdam"),
              place("GM0518", "'s-Gravenhage"),
              place("GM1900", "Súdwest-Fryslân"),
              place("GM0893", "Bergen (L.)"),
              place("GM0373", "Bergen (NH.)"),
              place("GM0417", "Laren")));

  private static Municipality place(String code, String name) {
    return new Municipality(code, name, "P", 1, Urbanity.UNKNOWN);
  }

  @Test
  void a_place_is_found_by_name_and_by_code() {
    assertThat(SEARCH.find("amsterdam").code()).isEqualTo("GM0363");
    assertThat(SEARCH.find("GM0363").name()).isEqualTo("Amsterdam");
    assertThat(SEARCH.find("363").name()).isEqualTo("Amsterdam");
    assertThat(SEARCH.find("0363").name()).isEqualTo("Amsterdam");
    assertThat(SEARCH.find("Sudwest Fryslan").code()).isEqualTo("GM1900");
    assertThat(SEARCH.find("Den Haag").code()).isEqualTo("GM0518");
    assertThat(SEARCH.find("S GRAVENHAGE").code()).isEqualTo("GM0518");
  }

  @Test
  void namesakes_are_told_apart() {
    assertThat(SEARCH.find("Bergen (NH.)").code()).isEqualTo("GM0373");
    assertThatThrownBy(() -> SEARCH.find("Bergen"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContainingAll("Bergen (L.)", "Bergen (NH.)", "GM0893");
  }

  @Test
  void a_slip_of_the_pen_is_answered_with_the_nearest_names() {
    assertThatThrownBy(() -> SEARCH.find("Amsterdm"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("municipality.unknown")
        .hasMessageContaining("text=Amsterdam]");
    assertThatThrownBy(() -> SEARCH.find("Xyz")).hasMessageContaining("Laren");
    assertThatThrownBy(() -> SEARCH.find("Amster"))
        .as("a part of a name is no name here")
        .isInstanceOf(WrongUse.class);
  }
}
