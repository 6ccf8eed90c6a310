package nl.speelveld.app;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelveld.opendata.reading.FileKind;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import org.junit.jupiter.api.Test;

/// What an import writes about a file, a report must know to say it in another language.
class FileKindWordsTest {
  @Test
  void every_kind_of_file_has_the_same_words_in_the_import_and_in_the_reports() {
    for (FileKind kind : FileKind.values()) {
      assertThat(Texts.of(Language.NL).find("kind." + kind.id())).contains(kind.dutch());
      assertThat(Texts.of(Language.EN).find("kind." + kind.id())).contains(kind.english());
    }
  }
}
