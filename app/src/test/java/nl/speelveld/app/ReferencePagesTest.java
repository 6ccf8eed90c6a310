package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.segregation.catalogue.IndexDescription;
import nl.speelveld.segregation.catalogue.SegregationIndex;
import nl.speelveld.segregation.ordered.OrderedIndex;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// The reference pages say what the code knows. Between the marks `generated` and `end` a page is
/// made from the code; `SPEELVELD_WRITE=1` writes it anew.
class ReferencePagesTest {
  private static final Path PAGES =
      Path.of(System.getProperty("speelveld.root", ".."))
          .toAbsolutePath()
          .normalize()
          .resolve("docs/reference");
  private static final String BEGIN = "<!-- generated from the code; a test keeps it true -->\n";
  private static final String END = "<!-- end -->";

  @Test
  void the_indices_are_those_of_the_catalogue() throws IOException {
    check(
        "indices.md",
        "| id | symbol | index | Dutch | about | dimension | range | source | elsewhere |\n"
            + "|---|---|---|---|---|---|---|---|---|\n"
            + Stream.of(SegregationIndex.values())
                .map(ReferencePagesTest::indexRow)
                .collect(Collectors.joining())
            + Stream.of(OrderedIndex.values())
                .map(ReferencePagesTest::orderedRow)
                .collect(Collectors.joining()));
  }

  private static String orderedRow(OrderedIndex index) {
    return "| `%s` | %s | %s | %s | table, in order | evenness | 0 … 1 | %s | %s |%n"
        .formatted(
            index.id(),
            index.symbol(),
            index.english(),
            index.dutch(),
            index.source(),
            index.byRank() ? "OasisR: rankorderseg" : "OasisR: ordinalseg");
  }

  private static String indexRow(SegregationIndex index) {
    IndexDescription facts = index.description();
    String high = Double.isFinite(facts.high()) ? number(facts.high()) : "∞";
    return "| `%s` | %s | %s | %s | %s | %s | 0 … %s | %s | %s |%n"
        .formatted(
            facts.id(),
            facts.symbol(),
            index.english(),
            index.dutch(),
            words(facts.scope().name()),
            words(facts.dimension().name()),
            high,
            facts.source(),
            index.peers());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static String words(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  @Test
  void the_files_are_those_that_are_recognised() throws IOException {
    check(
        "files.md",
        "| kind | what it is | wat het is |\n|---|---|---|\n"
            + Stream.of(FileKind.values())
                .filter(kind -> kind != FileKind.UNKNOWN)
                .map(kind ->
                    "| `" + kind.id() + "` | " + kind.english() + " | " + kind.dutch() + " |\n")
                .collect(Collectors.joining()));
  }

  @Test
  void the_commands_are_those_of_the_help() throws IOException {
    StringBuilder page = new StringBuilder();
    for (String command : commands("", CommandLineRun.line(terminal()))) {
      String[] words = (command + " --help --lang en").split(" ");
      Shell shell = Shell.run(words);
      assertThat(shell.code()).isEqualTo(ExitCode.DONE);
      page.append("## ").append(command).append("\n\n```text\n");
      shell
          .out()
          .lines()
          .map(String::stripTrailing)
          .forEach(line -> page.append(line).append('\n'));
      page.append("```\n\n");
    }
    check("commands.md", page.toString());
  }

  /// All commands, those of a group behind it.
  private static List<String> commands(String before, CommandLine line) {
    List<String> all = new ArrayList<>();
    line.getSubcommands()
        .forEach((name, command) -> {
          all.add(before + name);
          all.addAll(commands(before + name + " ", command));
        });
    return all;
  }

  private static Terminal terminal() {
    return Shell.terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream());
  }

  private static void check(String name, String generated) throws IOException {
    Path page = PAGES.resolve(name);
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    assertThat(to).as("mark of the end in " + name).isGreaterThanOrEqualTo(from);
    String fresh = text.substring(0, from) + "\n" + generated + "\n" + text.substring(to);
    if (System.getenv("SPEELVELD_WRITE") != null) {
      Files.writeString(page, fresh);
    }
    assertThat(Files.readString(page))
        .as(name + " (write it with SPEELVELD_WRITE=1)")
        .isEqualTo(fresh);
  }
}
