package nl.speelveld.runs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.speelveld.matching.canonical.Sha256;
import org.junit.jupiter.api.Test;

/// The hash that a notary hands in before the freeze.
class SecretHashTest {
  @Test
  void A01_what_was_handed_in_is_read_back() {
    SecretHash hash =
        new SecretHash(
            Sha256.ofText("x"),
            "Notaris \"De Klok\", te V.",
            Instant.parse("2027-03-01T09:00:00Z"));
    assertThat(SecretHash.find(Map.of(SecretHash.FILE, hash.text()))).contains(hash);
  }

  @Test
  void A02_without_a_file_or_with_a_broken_one_nothing_was_handed_in() {
    assertThat(SecretHash.find(Map.of())).isEmpty();
    assertThat(SecretHash.find(Map.of(SecretHash.FILE, "name,value\nsecret-hash,abc\n"))).isEmpty();
    assertThat(
            SecretHash.find(
                Map.of(SecretHash.FILE, "name,value\nsecret-hash," + "0".repeat(64) + "\n")))
        .isEmpty();
  }

  @Test
  void A03_it_is_a_file_of_the_office() {
    assertThat(Rounds.OFFICE_FILES).contains(SecretHash.FILE);
  }
}
