package nl.speelveld.matching.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Fingerprints against the vectors of the standards, and the order of 256-bit values.
class FingerprintTest {
  @Test
  void A01_sha_256_of_nothing_and_of_abc() {
    // FIPS 180-4, examples
    assertThat(Sha256.ofText("").hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Sha256.of(bytes("a"), bytes("bc")).hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void A02_hmac_sha_256_of_the_long_message_of_the_standard() {
    // RFC 4231 case 1 has a key of 20 bytes 0b; zeros behind a short key change nothing
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, 0, 20, (byte) 0x0b);
    HmacSha256 hmac = HmacSha256.of(Value256.of(key));
    String expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    assertThat(hmac.of(bytes("Hi There")).hex()).isEqualTo(expected);
    assertThat(hmac.of(bytes("Hi There")).hex()).as("asked again").isEqualTo(expected);
  }

  @Test
  void A03_values_are_compared_as_whole_numbers_without_sign() {
    Random random = new Random(20260404);
    for (int round = 0; round < 2000; round++) {
      byte[] a = new byte[32];
      byte[] b = new byte[32];
      random.nextBytes(a);
      random.nextBytes(b);
      // why: else the first byte nearly always decides
      System.arraycopy(a, 0, b, 0, random.nextInt(33));
      int expected = Integer.signum(new BigInteger(1, a).compareTo(new BigInteger(1, b)));
      assertThat(Integer.signum(Value256.of(a).compareTo(Value256.of(b)))).isEqualTo(expected);
      assertThat(Value256.of(a).remainder(97))
          .isEqualTo(new BigInteger(1, a).mod(BigInteger.valueOf(97)).intValue());
    }
  }

  @Test
  void A04_hexadecimal_text_goes_both_ways() {
    Value256 value = Sha256.ofText("x");
    assertThat(Value256.find(value.hex())).contains(value);
    assertThat(Value256.of(value.bytes())).isEqualTo(value);
    assertThat(Value256.find(value.hex().toUpperCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(Value256.find(value.hex().substring(1))).isEmpty();
    assertThatThrownBy(() -> Value256.of(new byte[31])).hasMessageContaining("(31)");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
