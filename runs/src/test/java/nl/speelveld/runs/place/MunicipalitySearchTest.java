package nl.speelveld.runs.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.speelveld.runs.place.MunicipalitySearch.Found;
import org.junit.jupiter.api.Test;

class MunicipalitySearchTest {
  private static final MunicipalitySearch SEARCH =
      MunicipalitySearch.in(
          Stream.of(
                  "GM0363 Amsterdam",
                  "GM0362 Amstelveen",
                  "GM0518 's-Gravenhage",
                  "GM1900 Súdwest-Fryslân",
                  "GM0373 Bergen (NH.)",
                  "GM0893 Bergen (L.)",
                  "GM0748 Bergen op Zoom",
                  "GM0014 Groningen",
                  "GM0040 Slochteren")
              .map(line ->
                  new Municipality(
                      line.substring(0, 6), line.substring(7), "", 1, Urbanity.UNKNOWN))
              .toList());

  private static List<String> found(String word) {
    return switch (SEARCH.find(word)) {
      case Found.One(var place) -> List.of(place.name());
      case Found.Several(var places) -> places.stream().map(Municipality::name).toList();
      case Found.None(var near) -> near.stream().map(place -> "? " + place.name()).toList();
    };
  }

  @Test
  void A01_a_name_is_found_without_its_accents_marks_and_capitals() {
    assertThat(found("amsterdam")).containsExactly("Amsterdam");
    assertThat(found("SUDWEST fryslan")).containsExactly("Súdwest-Fryslân");
    assertThat(found("s gravenhage")).containsExactly("'s-Gravenhage");
  }

  @Test
  void A02_a_code_is_found_in_every_spelling() {
    assertThat(found("GM0363")).containsExactly("Amsterdam");
    assertThat(found("gm14")).containsExactly("Groningen");
    assertThat(found("0014")).containsExactly("Groningen");
  }

  @Test
  void A03_names_that_are_said_lead_to_the_name_that_is_written() {
    assertThat(found("Den Haag")).containsExactly("'s-Gravenhage");
    assertThat(found("Sneek")).containsExactly("Súdwest-Fryslân");
  }

  @Test
  void A04_a_name_that_several_share_gives_all_of_them_and_a_longer_name_waits() {
    assertThat(found("Bergen")).containsExactly("Bergen (L.)", "Bergen (NH.)");
    assertThat(found("Bergen op")).containsExactly("Bergen op Zoom");
  }

  @Test
  void A05_a_part_of_a_name_will_do() {
    assertThat(found("amst")).containsExactly("Amstelveen", "Amsterdam");
    assertThat(found("fryslan")).containsExactly("Súdwest-Fryslân");
  }

  @Test
  void A06_a_slip_of_the_pen_gives_what_looks_like_it() {
    assertThat(found("Amsterdm")).containsExactly("? Amsterdam");
    assertThat(found("qqqqqq")).isEmpty();
    assertThat(found("  ")).isEmpty();
  }

  @Test
  void A07_while_somebody_types_beginnings_go_first() {
    assertThat(SEARCH.suggest("s", 3))
        .extracting(Municipality::name)
        .containsExactly("'s-Gravenhage", "Slochteren", "Súdwest-Fryslân");
    assertThat(SEARCH.suggest("gen", 9))
        .extracting(Municipality::name)
        .containsExactly("Bergen (L.)", "Bergen (NH.)", "Bergen op Zoom", "Groningen");
    assertThat(SEARCH.suggest("", 9)).isEmpty();
  }

  @Test
  void letters_to_insert_drop_or_change_are_counted() {
    assertThat(MunicipalitySearch.edits("amsterdm", "amsterdam")).isEqualTo(1);
    assertThat(MunicipalitySearch.edits("", "abc")).isEqualTo(3);
  }
}
