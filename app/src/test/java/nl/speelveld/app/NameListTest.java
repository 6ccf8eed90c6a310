package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameListTest {
  @Test
  void A01_names_are_parted_by_commas_and_keep_their_order() {
    assertThat(NameList.of("low,middle, high ")).containsExactly("low", "middle", "high");
  }

  @Test
  void A02_a_name_between_double_quotes_keeps_its_comma() {
    assertThat(NameList.of("low,\"10,000 to 20,000\",high"))
        .containsExactly("low", "10,000 to 20,000", "high");
  }

  @Test
  void A03_nothing_between_commas_is_an_empty_name_which_no_group_has() {
    assertThat(NameList.of("low,,high")).containsExactly("low", "", "high");
    assertThat(NameList.of("")).containsExactly("");
  }
}
