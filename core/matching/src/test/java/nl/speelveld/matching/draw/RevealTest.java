package nl.speelveld.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.table.finding.Finding;
import org.junit.jupiter.api.Test;

class RevealTest {
  private final SealedRound sealed = ExampleRound.sealed(ExampleDraw.SINGLE);
  private final Commitment commitment = Commitment.of(sealed, ExampleRound.ANNOUNCED);

  @Test
  void A01_the_seed_moves_with_root_public_value_and_secret() {
    String otherSecret = ExampleRound.SECRET.replace("1f", "20");
    Commitment withOther =
        Commitment.of(
            sealed, new Commitment.Announced("v", "s", Commitment.hashOfSecret(otherSecret)));
    Set<Value256> seeds = new HashSet<>();
    seeds.add(seed(commitment, ExampleRound.PUBLIC_VALUE, ExampleRound.SECRET));
    seeds.add(seed(commitment, "3 11 17 25 38 45", ExampleRound.SECRET));
    seeds.add(seed(withOther, ExampleRound.PUBLIC_VALUE, otherSecret));
    seeds.add(ExampleRound.reveal(ExampleRound.sealed(ExampleDraw.CYCLIC)).seed());
    assertThat(seeds).hasSize(4);
    assertThat(seeds).contains(ExampleRound.reveal(sealed).seed());
  }

  private static Value256 seed(Commitment commitment, String value, String secret) {
    return ((Reveal.Result.Accepted) Reveal.of(commitment, value, secret)).reveal().seed();
  }

  @Test
  void A02_a_secret_whose_hash_was_not_published_is_refused() {
    String wrong = ExampleRound.SECRET.replace("1f", "20");
    assertThat(refused(commitment, ExampleRound.PUBLIC_VALUE, wrong))
        .singleElement()
        .isInstanceOfSatisfying(
            DrawFinding.WrongSecret.class,
            finding -> {
              assertThat(finding.published()).isEqualTo(commitment.secretHash());
              assertThat(finding.given()).isEqualTo(Commitment.hashOfSecret(wrong));
            });
  }

  @Test
  void A03_missing_and_malformed_parts_are_findings() {
    assertThat(codes(commitment, "", "")).containsExactly("E311", "E311");
    assertThat(codes(commitment, "3 11 ", ExampleRound.SECRET)).containsExactly("E302");
    assertThat(codes(commitment, "3", "xyz")).containsExactly("E322");
    assertThat(codes(commitment, "3", "abc")).containsExactly("E322");
    assertThat(codes(commitment, "3", "ABCD".repeat(16))).containsExactly("E322");
    assertThat(codes(commitment, "3", "ab".repeat(15))).containsExactly("E323");
  }

  private static List<String> codes(Commitment commitment, String value, String secret) {
    return refused(commitment, value, secret).stream().map(Finding::code).toList();
  }

  private static List<Finding> refused(Commitment commitment, String value, String secret) {
    return ((Reveal.Result.Refused) Reveal.of(commitment, value, secret)).findings().kept();
  }

  @Test
  void A04_a_commitment_without_code_source_or_hash_is_not_made() {
    Commitment.Announced nothing = new Commitment.Announced("", "", "");
    assertThat(Commitment.check(DrawKind.LOTTERY, nothing).kept())
        .extracting(finding -> finding.code() + " " + finding.place().field())
        .containsExactlyInAnyOrder("E311 code", "E311 public-source", "E312 secret-hash");
    assertThatThrownBy(() -> Commitment.of(sealed, nothing)).hasMessageContaining("check(");
    Commitment.Announced unclean = new Commitment.Announced("v\n1", "s", commitment.secretHash());
    assertThat(Commitment.check(DrawKind.LOTTERY, unclean).count("E302")).isEqualTo(1);
  }

  @Test
  void A05_supplied_numbers_need_no_chance_and_nothing_is_revealed() {
    SealedRound paper = ExampleRound.sealed(ExampleDraw.SUPPLIED);
    Commitment onPaper = Commitment.of(paper, Commitment.Announced.withoutChance("v"));
    assertThat(codes(onPaper, "3", ExampleRound.SECRET)).containsExactly("E321");
    assertThat(Commitment.check(DrawKind.SUPPLIED, Commitment.Announced.withoutChance("")).count())
        .isEqualTo(1);
  }
}
