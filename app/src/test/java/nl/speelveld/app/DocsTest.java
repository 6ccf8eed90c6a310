package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the documentation shows is true: its commands run, its links lead somewhere.
class DocsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("speelveld.root", "..")).toAbsolutePath().normalize();
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @TempDir private Path folder = Path.of("");

  @Test
  void every_command_of_the_tutorial_and_the_how_tos_ends_well() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : pages()) {
      commands.addAll(commandsOf(page));
    }
    assertThat(commands).as("commands in console blocks").hasSizeGreaterThan(6);
    assertThat(commands.getFirst()).isEqualTo("demo --once");
    for (String command : commands) {
      Shell shell = Shell.run(words(command));
      assertThat(shell.code()).as(command + "\n" + shell.err()).isEqualTo(ExitCode.DONE);
    }
  }

  @Test
  void every_link_leads_to_a_file() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : markdown()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains("://") && !Files.exists(page.resolveSibling(target))) {
          broken.add(ROOT.relativize(page) + " → " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  /// The tutorial first: it makes what the others use.
  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    pages.add(ROOT.resolve("docs/tutorial/uw-eerste-monitor.md"));
    pages.add(ROOT.resolve("docs/tutorial/uw-eerste-aanmeldronde.md"));
    try (Stream<Path> found = Files.list(ROOT.resolve("docs/how-to"))) {
      found.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static List<Path> markdown() throws IOException {
    try (Stream<Path> found = Files.walk(ROOT.resolve("docs"));
        Stream<Path> top = Files.list(ROOT)) {
      return Stream.concat(found, top)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static List<String> commandsOf(Path page) throws IOException {
    List<String> commands = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith("./speelveld ")) {
        commands.add(line.substring("./speelveld ".length()).strip());
      }
    }
    return commands;
  }

  private String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(place(word.group(1) == null ? word.group(2) : word.group(1)));
    }
    if (words.getFirst().equals("demo")) {
      words.add("--to");
      words.add(folder.resolve("demo").toString());
    }
    return words.toArray(String[]::new);
  }

  /// Readers stand in the root of the repository; what the demo makes goes to a folder of this
  /// test.
  private String place(String word) {
    return word.startsWith("demo/")
        ? folder.resolve(word).toString()
        : word.startsWith("docs/") ? ROOT.resolve(word).toString() : word;
  }
}
