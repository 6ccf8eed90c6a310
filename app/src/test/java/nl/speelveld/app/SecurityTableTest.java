package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of security names every line that is asked, and only tests that are there.
class SecurityTableTest {
  private static final Path ROOT = Path.of(System.getProperty("speelveld.root"));

  /// How many lines of levels 1 and 2 each section of OWASP ASVS 5.0.0 has. They come first in a
  /// section, so that 3.4=6 stands for 3.4.1 to 3.4.6.
  private static final String SECTIONS =
      """
      1.1=2 1.2=9 1.3=11 1.4=3 1.5=2 2.1=3 2.2=3 2.3=4 2.4=1 3.2=2 3.3=4 3.4=6 3.5=5 3.7=2
      4.1=3 4.2=1 4.3=2 4.4=4 5.1=1 5.2=3 5.3=2 5.4=3 6.1=3 6.2=12 6.3=4 6.4=4 6.5=5 6.6=3 6.8=4
      7.1=3 7.2=4 7.3=2 7.4=5 7.5=2 7.6=2 8.1=2 8.2=3 8.3=1 8.4=1 9.1=3 9.2=4 10.1=2 10.2=2 10.3=4
      10.4=11 10.5=5 10.6=2 10.7=3 11.1=2 11.2=3 11.3=3 11.4=4 11.5=1 11.6=1 12.1=3 12.2=2 12.3=4
      13.1=1 13.2=5 13.3=2 13.4=5 14.1=2 14.2=4 14.3=3 15.1=3 15.2=3 15.3=7 16.1=1 16.2=5 16.3=4
      16.4=3 16.5=3 17.1=1 17.2=4 17.3=2
      """;

  private static final Pattern LINES =
      Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:–\\d+\\.\\d+\\.(\\d+))?");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:#(\\w+))?`");

  private static List<String> rows() throws IOException {
    return Files.readAllLines(ROOT.resolve("docs/reference/security.md")).stream()
        .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+.*"))
        .toList();
  }

  @Test
  void A01_every_line_is_answered_once() throws IOException {
    List<String> asked = new ArrayList<>();
    for (String section : SECTIONS.strip().split("\\s+")) {
      String[] parts = section.split("=");
      for (int line = 1; line <= Integer.parseInt(parts[1]); line++) {
        asked.add(parts[0] + "." + line);
      }
    }
    assertThat(asked).hasSize(253);
    List<String> answered = new ArrayList<>();
    for (String row : rows()) {
      Matcher found = LINES.matcher(row.split("\\|")[1]);
      while (found.find()) {
        int first = Integer.parseInt(found.group(2));
        int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
        for (int line = first; line <= last; line++) {
          answered.add(found.group(1) + "." + line);
        }
      }
    }
    assertThat(answered).containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void A02_every_test_that_is_named_is_there() throws IOException {
    Map<String, String> tests = new HashMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file :
          files
              .filter(path -> path.toString().matches(".*/src/test/java/.*Test\\.java"))
              .toList()) {
        tests.merge(
            file.getFileName().toString().replace(".java", ""),
            Files.readString(file),
            String::concat);
      }
    }
    List<String> absent = new ArrayList<>();
    int named = 0;
    for (String row : rows()) {
      Matcher found = TEST.matcher(row);
      while (found.find()) {
        named++;
        String text = tests.getOrDefault(found.group(1), "");
        String method = found.group(2) == null ? "@Test" : "void " + found.group(2);
        if (!text.contains(method)) {
          absent.add(found.group());
        }
      }
    }
    assertThat(named).isGreaterThan(80);
    assertThat(absent).isEmpty();
  }

  @Test
  void A03_what_is_met_says_how() throws IOException {
    assertThat(rows())
        .allMatch(row -> row.split("\\|", -1).length == 7)
        .allMatch(row -> row.split("\\|")[3].strip().matches("yes|part|no|n/a|operator"));
    assertThat(rows())
        .filteredOn(row -> row.split("\\|")[3].strip().matches("part|no"))
        .allMatch(row -> row.split("\\|")[4].strip().length() > 10);
  }
}
