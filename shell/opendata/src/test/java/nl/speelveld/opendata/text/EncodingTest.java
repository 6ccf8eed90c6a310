package nl.speelveld.opendata.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String NAME = "naam;Sint Andriëlschool café\n";

  @Test
  void A01_utf8_is_told_from_its_own_bytes() {
    assertThat(Encoding.of(NAME.getBytes(UTF_8))).isEqualTo(Encoding.UTF_8);
    assertThat(Encoding.of("plain\n".getBytes(UTF_8))).isEqualTo(Encoding.UTF_8);
  }

  @Test
  void A02_a_byte_order_mark_decides_and_is_no_part_of_the_text() {
    byte[] marked = ("\uFEFF" + NAME).getBytes(UTF_8);
    assertThat(Encoding.of(marked)).isEqualTo(Encoding.UTF_8);
    assertThat(Encoding.UTF_8.decode(marked)).isEqualTo(NAME);
    byte[] wide = ("\uFEFF" + NAME).getBytes(UTF_16LE);
    assertThat(Encoding.of(wide)).isEqualTo(Encoding.UTF_16LE);
    assertThat(Encoding.UTF_16LE.decode(wide)).isEqualTo(NAME);
  }

  @Test
  void A03_windows_letters_stand_high() {
    byte[] bytes = NAME.getBytes(ISO_8859_1); // ë is 0xEB, é is 0xE9
    assertThat(Encoding.of(bytes)).isEqualTo(Encoding.WINDOWS_1252);
    assertThat(Encoding.WINDOWS_1252.decode(bytes)).isEqualTo(NAME);
  }

  @Test
  void A04_mac_letters_stand_low_and_lines_end_with_a_carriage_return() {
    Charset mac = Charset.forName("x-MacRoman");
    String text = "naam,provincie\rMozaïek,Fryslân\r"; // ï is 0x95, â is 0x89
    byte[] bytes = text.getBytes(mac);
    assertThat(Encoding.of(bytes)).isEqualTo(Encoding.MAC_ROMAN);
    assertThat(Encoding.MAC_ROMAN.decode(bytes)).isEqualTo(text);
  }

  @Test
  void A05_a_letter_cut_in_two_at_the_end_is_no_utf8() {
    byte[] whole = "é".getBytes(UTF_8);
    byte[] cut = {whole[0]};
    assertThat(Encoding.of(cut)).isEqualTo(Encoding.WINDOWS_1252);
  }

  @Test
  void A06_an_empty_file_is_utf8() {
    assertThat(Encoding.of(new byte[0])).isEqualTo(Encoding.UTF_8);
  }
}
