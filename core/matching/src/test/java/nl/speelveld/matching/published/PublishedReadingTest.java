package nl.speelveld.matching.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.proof.ProofReport;
import nl.speelveld.matching.proof.Property;
import nl.speelveld.matching.proof.Verdict;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A published folder is read back from its files alone and proven, apart from the recount.
class PublishedReadingTest {
  @ParameterizedTest
  @EnumSource
  void A01_what_was_published_is_read_back_and_holds(ExampleDraw kind) {
    ReadRound round = read(ExampleFolder.of(kind));
    ProofReport report = Verification.of(round.claim(), round.evidence());
    assertThat(report.findings().kept()).isEmpty();
    for (Property property : Property.values()) {
      assertThat(report.of(property)).isInstanceOf(Verdict.Holds.class);
    }
    assertThat(round.compare(ExampleRound.frozen(kind)).kept()).isEmpty();
  }

  @Test
  void A02_so_is_a_round_in_which_much_was_done_later() {
    for (var files : List.of(ExampleFolder.withLaterActs(), ExampleFolder.withCalls())) {
      ReadRound round = read(files);
      assertThat(Verification.of(round.claim(), round.evidence()).findings().kept()).isEmpty();
    }
  }

  @Test
  void A07_so_is_every_mix_of_rules_and_of_what_happened_afterwards() {
    for (int seed = 0; seed < 400; seed++) {
      assertThat(codes(RandomFolders.of(seed), "")).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void A03_the_root_of_before_the_draw_tells_a_forged_whole_from_a_true_one() {
    Map<String, String> files = ExampleFolder.of(ExampleDraw.SINGLE);
    String root = ExampleRound.sealed(ExampleDraw.SINGLE).root().hex();
    assertThat(PublishedReading.read(files, root)).isInstanceOf(PublishedReading.Result.Read.class);
    assertThat(codes(files, "0".repeat(64))).contains("E709");
  }

  @Test
  void A04_other_data_of_the_municipality_than_were_frozen_are_told() {
    Market other = ExampleRound.market().withSeats(1, 1, 3, 1);
    ReadRound round = read(ExampleFolder.of(ExampleDraw.SINGLE));
    // the line of Het Café is another, on both sides
    assertThat(round.compare(ExampleRound.frozen(ExampleDraw.SINGLE, other)).count("E710"))
        .isEqualTo(2);
  }

  @Test
  void A05_a_character_changed_anywhere_in_any_file_is_caught() {
    Map<String, String> files = ExampleFolder.withLaterActs();
    int changed = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      String text = file.getValue();
      for (int at = 0; at < text.length(); at += 1 + text.length() / 150) {
        char other = text.charAt(at) == '1' ? '2' : '1';
        Map<String, String> forged = new LinkedHashMap<>(files);
        forged.put(file.getKey(), text.substring(0, at) + other + text.substring(at + 1));
        assertThat(codes(forged, "")).as("%s at %d", file.getKey(), at).isNotEmpty();
        changed++;
      }
    }
    assertThat(changed).isGreaterThan(1000);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void A06_tampering_is_named_by_its_code_even_where_the_traces_are_covered(
      Forgeries.Forgery forgery) {
    assertThat(codes(forgery.files(), "")).as(forgery.what()).contains(forgery.code());
  }

  static List<Forgeries.Forgery> forgeries() {
    return Forgeries.all();
  }

  /// Codes of what is found, by reading and where that succeeds by the proof.
  static TreeSet<String> codes(Map<String, String> files, String root) {
    TreeSet<String> codes = new TreeSet<>();
    Findings.Collector findings = Findings.collector();
    switch (PublishedReading.read(files, root)) {
      case PublishedReading.Result.Refused(var found) -> findings.addAll(found);
      case PublishedReading.Result.Read(var round, var found) -> {
        findings.addAll(found);
        findings.addAll(Verification.of(round.claim(), round.evidence()).findings());
      }
    }
    findings.toFindings().kept().stream().map(Finding::code).forEach(codes::add);
    return codes;
  }

  private static ReadRound read(Map<String, String> files) {
    return switch (PublishedReading.read(files)) {
      case PublishedReading.Result.Read(var round, var findings) -> {
        assertThat(findings.kept()).isEmpty();
        yield round;
      }
      case PublishedReading.Result.Refused(var findings) ->
          throw new AssertionError(findings.kept().toString());
    };
  }
}
