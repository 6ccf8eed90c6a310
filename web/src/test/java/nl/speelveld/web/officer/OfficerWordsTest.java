package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import org.junit.jupiter.api.Test;

/// The words of the officer's pages.
class OfficerWordsTest {
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([A-Za-z.]+[A-Za-z])\"[,)]");
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java/nl/speelveld/web/officer"), Path.of("src/main/jte/officer"));

  @Test
  void A01_both_languages_have_the_same_words() {
    assertThat(Desk.words(Language.NL).keys()).isEqualTo(Desk.words(Language.EN).keys());
  }

  @Test
  void A02_everything_that_a_page_says_has_words() throws IOException {
    Texts common = Texts.of("nl/speelveld/web/page/page", Language.NL);
    Set<String> missing = new TreeSet<>();
    int said = 0;
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.list(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          for (var found : SAID.matcher(Files.readString(file)).results().toList()) {
            said++;
            String key = found.group(1);
            if (Desk.words(Language.NL).find(key).isEmpty() && common.find(key).isEmpty()) {
              missing.add(file.getFileName() + ": " + key);
            }
          }
        }
      }
    }
    assertThat(said).isGreaterThan(200);
    assertThat(missing).isEmpty();
  }
}
