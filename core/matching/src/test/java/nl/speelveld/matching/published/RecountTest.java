package nl.speelveld.matching.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.draw.Families;
import nl.speelveld.matching.draw.FrozenRound;
import nl.speelveld.matching.draw.Rule;
import nl.speelveld.matching.draw.SealedRound;
import nl.speelveld.matching.market.Market;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The folder of the engine, recounted by `recount/Recount.java`, which knows nothing of the
/// engine.
class RecountTest {
  private static final Path SOURCE = source();

  @TempDir private static Path classes = Path.of("");
  @TempDir private Path folder = Path.of("");

  private static Path source() {
    Path root = Path.of(System.getProperty("speelveld.root", "../.."));
    return root.resolve("recount/Recount.java").toAbsolutePath().normalize();
  }

  @BeforeAll
  static void compile() throws IOException, InterruptedException {
    int code =
        launch(
            classes.resolve("said.txt"),
            "javac",
            "-Xlint:all",
            "-Werror",
            "-d",
            classes.toString(),
            SOURCE.toString());
    assertThat(code)
        .as("compiles without a warning: %s", Files.readString(classes.resolve("said.txt")))
        .isZero();
  }

  private static int launch(Path said, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private record Said(int code, String text) {}

  private Said recount(Map<String, String> files, String root, boolean english) {
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      write(files);
      StringBuilder out = new StringBuilder();
      Method run =
          loader
              .loadClass("Recount")
              .getMethod("run", Path.class, String.class, boolean.class, StringBuilder.class);
      int code = (int) run.invoke(null, folder, root, english, out);
      return new Said(code, out.toString());
    } catch (IOException | ReflectiveOperationException failed) {
      throw new AssertionError(
          failed instanceof InvocationTargetException inside ? inside.getCause() : failed);
    }
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void A01_the_recount_agrees_with_every_kind_of_draw(ExampleDraw kind) {
    Said said = recount(ExampleFolder.of(kind), "", true);
    assertThat(said.text()).contains("Everything agrees").doesNotContain("WRONG");
    assertThat(said.code()).isZero();
  }

  @Test
  void A02_it_agrees_after_a_withdrawal_fewer_seats_hardship_and_a_second_draw_with_reason() {
    Said said = recount(ExampleFolder.withLaterActs(), "", false);
    assertThat(said.text()).contains("Alles klopt").doesNotContain("FOUT");
    assertThat(said.code()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void A03_it_agrees_on_random_rounds(ExampleDraw kind) {
    for (int seed = 0; seed < 25; seed++) {
      Said said = recount(ExampleFolder.of(random(kind, seed)), "", true);
      assertThat(said.text()).as("seed %d", seed).contains("Everything agrees");
    }
  }

  private static SealedRound random(ExampleDraw kind, int seed) {
    Random random = new Random(seed);
    Market.Builder market = Market.builder();
    int groups = 2 + random.nextInt(6);
    for (int group = 0; group < groups; group++) {
      market.programme("S" + group, random.nextInt(5)); // some without a seat
    }
    int applicants = 1 + random.nextInt(30);
    List<String> families = new ArrayList<>();
    for (int applicant = 0; applicant < applicants; applicant++) {
      market.applicant("p" + random.nextInt(1000) + "-" + applicant);
      families.add(random.nextInt(4) == 0 ? "f" + random.nextInt(3) : "");
      int rank = 1;
      for (int group = 0; group < groups; group++) {
        if (random.nextBoolean()) { // some with an empty list
          market.wish((group + applicant) % groups, random.nextInt(3), rank);
          rank += random.nextInt(2);
        }
      }
    }
    Market built = market.build();
    FrozenRound frozen =
        FrozenRound.of(
            "r" + seed,
            kind.kind(),
            List.<Rule>of(),
            new Families(built, families),
            kind.orders(built));
    return SealedRound.of(frozen, ExampleRound.SALTS);
  }

  @Test
  void A08_it_agrees_on_every_mix_of_rules_and_of_what_happened_afterwards() {
    for (int seed = 0; seed < 60; seed++) {
      Said said = recount(RandomFolders.of(seed), "", true);
      assertThat(said.text()).as("seed %d", seed).contains("Everything agrees");
    }
    assertThat(recount(ExampleFolder.withCalls(), "", true).text()).contains("Everything agrees");
  }

  @Test
  void A04_it_runs_from_its_source_and_ends_with_0_or_1() throws IOException, InterruptedException {
    Map<String, String> files = ExampleFolder.of(ExampleDraw.SINGLE);
    write(files);
    String root = ExampleRound.sealed(ExampleDraw.SINGLE).root().hex();
    assertThat(launch(root)).isZero();
    assertThat(launch("0".repeat(64))).isEqualTo(1);
  }

  private int launch(String root) throws IOException, InterruptedException {
    return launch(folder.resolve("said.txt"), "java", SOURCE.toString(), folder.toString(), root);
  }

  @Test
  void A05_whoever_forges_a_whole_folder_is_caught_by_the_root_of_before() {
    Market other = ExampleRound.market().withSeats(1, 1, 2, 2);
    SealedRound forged =
        SealedRound.of(ExampleRound.frozen(ExampleDraw.SINGLE, other), ExampleRound.SALTS);
    Map<String, String> files = ExampleFolder.of(forged);
    assertThat(recount(files, "", true).code()).as("a round that could have been").isZero();
    Said said = recount(files, ExampleRound.sealed(ExampleDraw.SINGLE).root().hex(), true);
    assertThat(said.text())
        .contains("WRONG  the root in commitment.csv is not the root that you gave");
    assertThat(said.code()).isEqualTo(1);
  }

  @Test
  void A06_a_byte_changed_in_any_file_is_caught() {
    Map<String, String> files = ExampleFolder.withLaterActs();
    Random random = new Random(6);
    for (String name : files.keySet()) {
      for (int times = 0; times < 12; times++) {
        String text = files.getOrDefault(name, "");
        int at = random.nextInt(text.length());
        char other = text.charAt(at) == '1' ? '2' : '1';
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        Forger forger = new Forger(files);
        forger.files().put(name, changed);
        assertThat(recount(forger.files(), "", true).code()).as("%s at %d", name, at).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void A07_tampering_is_named_even_where_the_traces_are_covered(
      String what, Map<String, String> files, String message) throws IOException {
    for (String name : ExampleFolder.of(ExampleDraw.SINGLE).keySet()) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Said said = recount(files, "", true);
    assertThat(said.text()).as(what).contains("WRONG  ").contains(message);
    assertThat(said.code()).isEqualTo(1);
  }

  static Stream<Arguments> forgeries() {
    List<Arguments> all = new ArrayList<>();
    Forgeries.all().forEach(its -> all.add(Arguments.of(its.what(), its.files(), its.message())));
    System.out.println("kinds of tampering with a published folder: " + all.size());
    assertThat(all).hasSizeGreaterThanOrEqualTo(70);
    return all.stream();
  }
}
