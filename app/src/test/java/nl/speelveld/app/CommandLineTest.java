package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.speelveld.report.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"demo", "import", "monitor", "index", "change"})
  void A01_every_command_explains_itself_with_an_example(String command) {
    Shell shell = Shell.run(command, "--help");
    assertThat(shell.code()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out()).contains("Gebruik:", "Voorbeeld", "speelveld " + command);
    Shell english = Shell.run(command, "--help", "--lang", "en");
    assertThat(english.code()).isEqualTo(ExitCode.DONE);
    assertThat(english.out()).contains("Usage:", "Example", "speelveld " + command);
  }

  @Test
  void A02_the_version_is_told() {
    assertThat(Shell.run("--version").out()).startsWith("speelveld ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mesure",
        "monitor",
        "monitor Amsterdam --country",
        "monitor Amsterdam --threshold 80",
        "monitor Amsterdam --threshold ten",
        "monitor Amsterdam --feature weigth",
        "monitor Amsterdam --reference buurt",
        "monitor Amsterdam --format pdf",
        "monitor Amsterdam --data /nowhere",
        "import /nowhere",
        "import . --to /dev/null/x",
        "demo --to /dev/null/x",
        "monitor Amsterdam Utrecht --format json",
        "index",
        "index /nowhere.csv --unit u --group g",
        "change one.csv",
        "monitor Amsterdam --year",
        "monitor Amsterdam --contry",
        "monitor Amsterdam --year 2016 --year 2017",
        "monitor Amsterdam --country=x",
        "monitor --country --province Utrecht",
        "import one two"
      })
  void A03_wrong_use_is_one_sentence_and_code_2(String line) {
    Shell dutch = refused(line);
    Shell english = refused(line + " --lang en");
    assertThat(dutch.err()).as("the language that is asked for").isNotEqualTo(english.err());
  }

  private static Shell refused(String line) {
    Shell shell =
        Shell.run(Arrays.stream(line.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new));
    assertThat(shell.code()).as(line).isEqualTo(ExitCode.WRONG_USE);
    assertThat(shell.err().lines()).as(line).hasSize(1);
    assertThat(shell.err()).startsWith("speelveld: ").doesNotContain("Exception");
    assertThat(shell.out()).isEmpty();
    return shell;
  }

  @Test
  void A04_all_indices_of_a_long_table() throws IOException {
    // four schools 100/0, 60/40, 40/60, 0/100: D = .6 for low against high
    Path file = folder.resolve("schools.csv");
    Files.writeString(
        file,
        """
        school,group,n
        A,low,100
        B,low,60
        B,high,40
        C,low,40
        C,high,60
        D,high,100
        """);
    Shell shell =
        Shell.run(
            "index",
            file.toString(),
            "--unit",
            "school",
            "--group",
            "group",
            "--count",
            "n",
            "--focal",
            "low",
            "--format",
            "csv");
    assertThat(shell.code()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out().lines().filter(line -> line.startsWith("dissimilarity,D,low,")))
        .singleElement()
        .satisfies(line ->
            assertThat(Double.parseDouble(line.split(",")[4]))
                .isCloseTo(.6, org.assertj.core.api.Assertions.within(1e-12)));
  }

  @Test
  void A05_a_column_that_is_not_there_is_told_with_those_that_are() throws IOException {
    Path file = folder.resolve("schools.csv");
    Files.writeString(file, "school,group,n\nA,low,1\n");
    Shell shell = Shell.run("index", file.toString(), "--unit", "schol", "--group", "group");
    assertThat(shell.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(shell.err()).contains("schol", "school, group, n");
  }

  @Test
  void A06_a_table_with_faults_is_refused_with_code_1() throws IOException {
    Path file = folder.resolve("schools.csv");
    Files.writeString(file, "school,group,n\nA,low,1\nA,low,2\nB,high,-3\n");
    Shell shell =
        Shell.run("index", file.toString(), "--unit", "school", "--group", "group", "--count", "n");
    assertThat(shell.code()).isEqualTo(ExitCode.ERRORS_IN_DATA);
    assertThat(shell.err()).isNotBlank();
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void A07_the_parts_of_a_change_are_told() throws IOException {
    Path before = folder.resolve("before.csv");
    Path after = folder.resolve("after.csv");
    Files.writeString(before, "s,g,n\nA,l,90\nA,h,10\nB,l,10\nB,h,90\n");
    Files.writeString(after, "s,g,n\nA,l,70\nA,h,30\nB,l,30\nB,h,70\n");
    Shell shell =
        Shell.run(
            "change",
            before.toString(),
            after.toString(),
            "--unit",
            "s",
            "--group",
            "g",
            "--count",
            "n",
            "--format",
            "json");
    assertThat(shell.code()).isEqualTo(ExitCode.DONE);
    assertThat(shell.out()).contains("structural", "sha256", "speelveld change");
  }

  @Test
  void A08_our_own_fault_is_one_sentence_with_a_number() {
    String sentence =
        FaultNote.write(
            new IllegalStateException("units is (3), but ..."), CommandWords.of(Language.EN));
    assertThat(sentence).contains("our fault (number", "speelveld-fault-");
    assertThat(sentence.lines()).hasSize(1);
  }

  @Test
  void A09_an_error_of_the_machine_is_our_fault_without_a_stack_trace() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Shell.terminal(new ByteArrayOutputStream(), err);
    int code =
        CommandLineRun.guarded(
            terminal,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertThat(code).isEqualTo(ExitCode.OUR_FAULT);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("onze fout (nummer");
  }

  @Test
  void A10_a_printed_command_can_be_pasted() {
    assertThat(Quoted.word("data/nl-2016")).isEqualTo("data/nl-2016");
    assertThat(Quoted.word("my schools.csv")).isEqualTo("'my schools.csv'");
    assertThat(Quoted.word("'s-Gravenhage")).isEqualTo("''\\''s-Gravenhage'");
    assertThat(Quoted.word("")).isEqualTo("''");
  }
}
