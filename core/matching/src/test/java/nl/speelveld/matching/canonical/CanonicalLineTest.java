package nl.speelveld.matching.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLineTest {
  @Test
  void A01_fields_stand_with_commas_between_them() {
    assertThat(CanonicalLine.of("seats", "Het Café", "", "24")).isEqualTo("seats,Het Café,,24");
  }

  @Test
  void A02_a_field_is_quoted_when_it_holds_a_comma_or_a_quote_and_never_else() {
    assertThat(CanonicalLine.of("De Regenboog, nabij", "'t Schip", "de \"oude\" school", "a;b c"))
        .isEqualTo("\"De Regenboog, nabij\",'t Schip,\"de \"\"oude\"\" school\",a;b c");
  }

  @Test
  void A03_one_letter_has_one_spelling() {
    assertThat(CanonicalLine.of("Cafe\u0301")).isEqualTo(CanonicalLine.of("Caf\u00e9"));
    assertThat(CanonicalLine.of("\u212b")).isEqualTo("\u00c5"); // ångström sign → letter Å
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" a", "a ", "a\nb", "a\rb", "a\tb", "a\u0000", "a\u2028b", "\ud800", "\t"})
  void A04_what_cannot_be_written_in_one_way_is_refused(String text) {
    assertThat(CanonicalLine.isClean(text)).isFalse();
    assertThatThrownBy(() -> CanonicalLine.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void A05_lines_stand_in_the_order_of_their_bytes() {
    // U+FF5E is EF BD 9E in UTF-8 and U+1F600 is F0 9F 98 80: bytes and UTF-16 disagree
    List<String> lines = new ArrayList<>(List.of("\ud83d\ude00", "\uff5e", "é", "z", "Z", "", "a"));
    lines.sort(CanonicalLine.ORDER);
    assertThat(lines).containsExactly("", "Z", "a", "z", "é", "\uff5e", "\ud83d\ude00");
  }

  @Test
  void A06_each_line_of_a_file_ends_with_one_line_feed() {
    assertThat(CanonicalLine.file(List.of("a,b", "1,2"))).isEqualTo("a,b\n1,2\n");
  }

  @Test
  void A07_other_parts_never_have_the_same_frame() {
    assertThat(Frame.ofTexts("ab", "c")).isNotEqualTo(Frame.ofTexts("a", "bc"));
    assertThat(Frame.ofTexts("a")).isNotEqualTo(Frame.ofTexts("a", ""));
    // length 2 as 4 bytes, é as C3 A9; length 0; length 1, x
    assertThat(Frame.ofTexts("e\u0301", "", "x"))
        .containsExactly(0, 0, 0, 2, 0xc3, 0xa9, 0, 0, 0, 0, 0, 0, 0, 1, 'x');
  }
}
