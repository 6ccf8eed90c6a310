package nl.speelveld.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// K. The key.
class SealTest {
  private static final Cell CELL = new Cell("child", "R1", "p1", "secret_facts");

  @Test
  void K01_what_is_sealed_opens_at_its_place_and_at_no_other() {
    Seal seal = new Seal(Key.random());
    byte[] sealed = seal.seal(CELL, "Fenna é");
    assertThat(seal.open(CELL, sealed)).isEqualTo("Fenna é");
    List<Cell> others =
        List.of(
            new Cell("child", "R1", "p2", "secret_facts"),
            new Cell("child", "R2", "p1", "secret_facts"),
            new Cell("mail", "R1", "p1", "secret_facts"),
            new Cell("child", "R1", "p1", "secret_other"),
            new Cell("child", "R1p", "1", "secret_facts")); // the same letters, another cut
    assertThat(others)
        .allSatisfy(other ->
            assertThatThrownBy(() -> seal.open(other, sealed)).hasMessageContaining("changed"));
  }

  @Test
  void K02_a_byte_that_was_changed_is_told() {
    Seal seal = new Seal(Key.random());
    byte[] sealed = seal.seal(CELL, "list");
    for (int at = 4; at < sealed.length; at++) {
      byte[] touched = sealed.clone();
      touched[at] ^= 1;
      assertThatThrownBy(() -> seal.open(CELL, touched)).hasMessageContaining("changed");
    }
    assertThatThrownBy(() -> seal.open(CELL, new byte[3])).hasMessageContaining("too short");
  }

  @Test
  void K03_the_same_text_is_never_sealed_the_same_and_its_length_is_hidden() {
    Seal seal = new Seal(Key.random());
    assertThat(seal.seal(CELL, "Noord")).isNotEqualTo(seal.seal(CELL, "Noord"));
    // id 4 + nonce 12 + one block of 64 + tag 16
    assertThat(seal.seal(CELL, "")).hasSize(96);
    assertThat(seal.seal(CELL, "x".repeat(63))).hasSize(96);
    assertThat(seal.seal(CELL, "x".repeat(64))).hasSize(160);
    assertThat(seal.open(CELL, seal.seal(CELL, "x".repeat(64)))).hasSize(64);
    assertThat(seal.open(CELL, seal.seal(CELL, ""))).isEmpty();
  }

  @Test
  void K04_a_key_file_is_for_its_owner_alone_and_is_not_written_over(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("keys").resolve("store.key");
    Seal first = new Seal(Key.readOrCreate(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> Key.create(file)).hasMessageContaining("already");
    Seal again = new Seal(Key.readOrCreate(file));
    assertThat(again.open(CELL, first.seal(CELL, "x"))).isEqualTo("x");
    assertThat(again.hashes("ABCD")).isEqualTo(first.hashes("ABCD"));
  }

  @Test
  void K05_a_key_that_is_renewed_opens_what_was_sealed_before(@TempDir Path folder) {
    Path file = folder.resolve("store.key");
    Seal before = new Seal(Key.create(file));
    byte[] old = before.seal(CELL, "x");
    Seal after = new Seal(Key.renew(file));
    assertThat(after.open(CELL, old)).isEqualTo("x");
    assertThat(after.isCurrent(old)).isFalse();
    assertThat(after.isCurrent(after.seal(CELL, "y"))).isTrue();
    assertThatThrownBy(() -> before.open(CELL, after.seal(CELL, "y")))
        .hasMessageContaining("not in the key file");
    assertThat(after.hashes("ABCD")).hasSize(2).contains(before.hashes("ABCD").getFirst());
    assertThat(new Seal(Key.read(file)).hashes("ABCD")).isEqualTo(after.hashes("ABCD"));
  }

  @Test
  void K06_a_file_that_is_no_key_is_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("store.key");
    Files.writeString(file, "# nothing\n");
    assertThatThrownBy(() -> Key.read(file)).hasMessageContaining("holds no key");
    Files.writeString(file, "12 ab\n");
    assertThatThrownBy(() -> Key.read(file)).hasMessageContaining("64 hexadecimal");
    assertThat(Key.random()).hasToString("key of 1 secrets");
  }
}
