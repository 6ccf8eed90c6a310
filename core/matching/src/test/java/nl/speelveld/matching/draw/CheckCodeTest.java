package nl.speelveld.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.matching.canonical.Value256;
import org.junit.jupiter.api.Test;

class CheckCodeTest {
  @Test
  void A01_the_first_fifty_bits_are_told_five_at_a_time() {
    // 00001 00010 00011 00100 00101 00110 00111 01000 01001 01010 = 1 2 3 4 5 6 7 8 9 A
    long first = 0b00001_00010_00011_00100_00101_00110_00111_01000_01001_01010L << 14;
    assertThat(CheckCode.of(new Value256(first, 7, 7, 7))).isEqualTo("1234-5678-9A");
  }

  @Test
  void A02_no_sign_is_read_for_another() {
    assertThat(CheckCode.of(new Value256(-1, 0, 0, 0))).isEqualTo("ZZZZ-ZZZZ-ZZ");
    for (long bits = 0; bits < 32; bits++) {
      assertThat(CheckCode.of(new Value256(bits << 59, 0, 0, 0))).doesNotContainPattern("[ILOU]");
    }
  }
}
