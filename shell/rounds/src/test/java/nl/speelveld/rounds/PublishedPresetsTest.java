package nl.speelveld.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.tools.ToolProvider;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.draw.Commitment;
import nl.speelveld.matching.draw.DrawnNumbers;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.matching.proof.Verification;
import nl.speelveld.matching.published.PublishedReading;
import nl.speelveld.matching.published.ReadRound;
import nl.speelveld.matching.round.LotteryNumbers;
import nl.speelveld.rounds.folder.RoundFolderStore;
import nl.speelveld.rounds.preset.Preset;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.LaterSteps;
import nl.speelveld.runs.enrolment.Progress;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundPapers;
import nl.speelveld.runs.enrolment.RoundSteps;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every preset goes from its files to a published folder on which an independent recount agrees,
/// on the day of the outcome and after what happens later.
class PublishedPresetsTest {
  private static final String SECRET = Sha256.ofText("secret of a test").hex();
  private static final Path RECOUNT =
      Path.of(System.getProperty("speelveld.root", "../.."))
          .resolve("recount/Recount.java")
          .toAbsolutePath()
          .normalize();

  @TempDir private static Path classes;
  @TempDir private Path folder;
  private Instant now = Instant.parse("2027-03-08T10:00:00Z");

  @BeforeAll
  static void compile() {
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), RECOUNT.toString()))
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void A01_the_recount_agrees_with_every_preset(Preset preset) throws Exception {
    EnrolmentRound round = assigned(preset);
    Said said = recount(round.publicFiles());
    assertThat(said.text()).contains("Everything agrees").doesNotContain("WRONG");
    assertThat(said.text()).contains("places were recounted");
    assertThat(said.code()).isZero();
    assertThat(objections(round)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void A02_numbers_give_the_keys_that_the_rules_ask(Preset preset) throws IOException {
    EnrolmentRound round = assigned(preset);
    DrawnNumbers numbers = ((Progress.Assigned) round.progress()).drawn().numbers();
    Priorities published = numbers.priorities();
    Priorities used = round.prepared().priorities(LotteryNumbers.drawn(numbers));
    for (int wish = 0; wish < round.prepared().market().wishes(); wish++) {
      assertThat(published.key(wish)).isEqualTo(used.key(wish));
    }
  }

  @ParameterizedTest
  @EnumSource
  void A03_it_agrees_after_withdrawals_seats_more_and_less_and_hardship(Preset preset)
      throws Exception {
    EnrolmentRound round = assigned(preset);
    Market market = round.prepared().market();
    for (int row = 0; row < market.applicants(); row += 7) {
      String leaver = market.applicant(row);
      round = step(round, its -> new LaterSteps(its, now).withdraw(leaver));
    }
    for (int group = 0; group < market.seatGroups().size(); group += 2) {
      String name = market.seatGroups().get(group).name();
      int seats = current(round).seats(group);
      round =
          step(round, its -> new LaterSteps(its, now).changeSeats(name, seats + 2, "a class more"));
      round =
          step(
              round,
              its -> new LaterSteps(its, now).changeSeats(name, Math.max(0, seats - 1), "less"));
    }
    String somebody = market.applicant(1);
    String somewhere = market.seatGroups().getFirst().name();
    round =
        step(round, its -> new LaterSteps(its, now).placeOnTop(somebody, somewhere, "by decision"));
    Said said = recount(round.publicFiles());
    assertThat(said.text()).contains("Everything agrees").doesNotContain("WRONG");
    assertThat(said.code()).isZero();
    assertThat(objections(round)).isEmpty();
  }

  /// What the proof has against the folder, read back from its files, and against what was frozen.
  private static List<Finding> objections(EnrolmentRound round) {
    PublishedReading.Result read = PublishedReading.read(round.publicFiles());
    assertThat(read).as("%s", read).isInstanceOf(PublishedReading.Result.Read.class);
    ReadRound folder = ((PublishedReading.Result.Read) read).round();
    Findings.Collector all = Findings.collector();
    all.addAll(((PublishedReading.Result.Read) read).findings());
    all.addAll(Verification.of(folder.claim(), folder.evidence()).findings());
    FrozenRound own = ((Progress.Assigned) round.progress()).drawn().sealed().round();
    all.addAll(folder.compare(own));
    return all.toFindings().kept();
  }

  private static Market current(EnrolmentRound round) {
    return ((Progress.Assigned) round.progress()).after().assignment().market();
  }

  private EnrolmentRound assigned(Preset preset) throws IOException {
    Path files = folder.resolve(preset.id());
    preset.copyTo(files);
    RoundFiles read =
        ((RoundStore.Read.Done<RoundFiles>) new RoundFolderStore(files).files()).value();
    EnrolmentRound round = done(EnrolmentRound.of(read, RoundPapers.none()));
    Commitment.Announced announced =
        new Commitment.Announced("test", "a bowl of balls", Commitment.hashOfSecret(SECRET));
    round = step(round, its -> new RoundSteps(its, now).freeze(Sha256.ofText("salt"), announced));
    round =
        step(
            round,
            its -> new RoundSteps(its, now).draw(new RoundPapers.Revealed("8f3c90", SECRET)));
    return step(round, its -> new RoundSteps(its, now).assign());
  }

  private EnrolmentRound step(
      EnrolmentRound round, Function<EnrolmentRound, EnrolmentRound.Result> step) {
    now = now.plusSeconds(60);
    return done(step.apply(round));
  }

  private static EnrolmentRound done(EnrolmentRound.Result result) {
    assertThat(result).as("%s", result).isInstanceOf(EnrolmentRound.Result.Done.class);
    return ((EnrolmentRound.Result.Done) result).round();
  }

  private record Said(int code, String text) {}

  private Said recount(Map<String, String> files) throws IOException, ReflectiveOperationException {
    Path published = Files.createDirectories(folder.resolve("published"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(published.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      StringBuilder out = new StringBuilder();
      int code =
          (int)
              loader
                  .loadClass("Recount")
                  .getMethod("run", Path.class, String.class, boolean.class, StringBuilder.class)
                  .invoke(null, published, "", true, out);
      return new Said(code, out.toString());
    }
  }
}
