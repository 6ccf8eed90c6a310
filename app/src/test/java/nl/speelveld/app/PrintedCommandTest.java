package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The command that a result prints makes the same result again, to the byte.
class PrintedCommandTest {
  private static final Pattern COMMAND = Pattern.compile("speelveld ((monitor|index) [^\"<\\n]*)");
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_municipality() {
    assertThat(Shell.run("demo", "--once", "--to", folder.toString()).code())
        .isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format json",
        "--format json --lang en --threshold 10 --reference wijk",
        "--format html --lang en",
        "--format json --reference land --threshold 15 --year 2016"
      })
  void A01_the_command_of_a_monitor_makes_it_again(String options) {
    List<String> line = new ArrayList<>(List.of("monitor", "9901", "--data", data()));
    line.addAll(Arrays.asList(options.split(" ")));
    Shell first = Shell.run(line.toArray(String[]::new));
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
    assertThat(Shell.run(printed(first.out())).out()).isEqualTo(first.out());
  }

  @Test
  void A02_the_command_of_the_demo_makes_its_page_again() throws IOException {
    String page = Files.readString(folder.resolve("report.html"));
    assertThat(Shell.run(printed(page)).out()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "<5"})
  void A03_the_command_of_a_table_makes_its_indices_again(String count) throws IOException {
    Path file = folder.resolve("my schools.csv");
    Files.writeString(
        file, "school,group,n\nA,low,90\nA,high," + count + "\nB,low,20\nB,high,70\n");
    Shell first =
        Shell.run(
            Stream.concat(
                    Stream.of("index", file.toString()),
                    Stream.of(
                        ("--unit school --group group --count n --focal low --lang en"
                                + " --format json")
                            .split(" ")))
                .toArray(String[]::new));
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
    assertThat(Shell.run(printed(first.out())).out()).isEqualTo(first.out());
  }

  @Test
  void A04_the_command_of_a_table_holds_its_order_and_what_is_local() throws IOException {
    Path file = folder.resolve("in order.csv");
    Files.writeString(
        file, "s,g,n\nA,low,90\nA,\"10,000\",10\nA,high,5\nB,low,20\nB,\"10,000\",70\nB,high,9\n");
    List<String> line = new ArrayList<>(List.of("index", file.toString(), "--local"));
    line.addAll(List.of("--unit", "s", "--group", "g", "--count", "n", "--format", "json"));
    line.addAll(List.of("--ordered", "low, \"10,000\",high"));
    Shell first = Shell.run(line.toArray(String[]::new));
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
    assertThat(first.out())
        .contains("--local", "ordinal_information", "local_information_of_unit")
        .contains("--ordered 'low, \\\"10,000\\\",high'");
    String command = first.out().replace("\\\"", "“"); // the quotes of JSON
    String[] words = printed(command);
    for (int at = 0; at < words.length; at++) {
      words[at] = words[at].replace("“", "\"");
    }
    assertThat(Shell.run(words).out()).isEqualTo(first.out());
  }

  private static String data() {
    return folder.resolve("data").toString();
  }

  /// The words of the command that stands in a text, as a shell would split them.
  private static String[] printed(String text) {
    Matcher found = COMMAND.matcher(text.replace("&#39;", "'"));
    assertThat(found.find()).as("a command in the text").isTrue();
    Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(found.group(1));
    return word.results()
        .map(part -> part.group(1) == null ? part.group(2) : part.group(1))
        .toArray(String[]::new);
  }
}
