package nl.speelveld.report.text;

import static nl.speelveld.report.text.Arg.arg;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.speelveld.runs.monitor.MonitorFinding;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Words that agree with a number.
class SentencesTest {
  // a number, then a word that says many: only right where the number cannot be one
  private static final Pattern FIXED =
      Pattern.compile(
          "\\{(n|schools|pupils|files|cells|rows|units|groups|points|rounds|replicates|yes|somewhat"
              + "|notShown|tooSmall|attempts)} (scholen|leerlingen|bestanden|cellen|regels|gemeenten"
              + "|groepen|punten|ronden|schools|pupils|files|cells|rows|units|municipalities|groups"
              + "|points|rounds|draws|times|attempts)\\b");

  @Test
  void A01_one_takes_the_first_word_and_every_other_number_the_second() {
    String sentence = "{n} {n|school lijkt|scholen lijken}";
    assertThat(Sentences.fill("k", sentence, arg("n", 1))).isEqualTo("1 school lijkt");
    assertThat(Sentences.fill("k", sentence, arg("n", 0))).isEqualTo("0 scholen lijken");
    assertThat(Sentences.fill("k", sentence, arg("n", 11))).isEqualTo("11 scholen lijken");
    assertThat(Sentences.fill("k", sentence, arg("n", "1.000"))).isEqualTo("1.000 scholen lijken");
    assertThat(Sentences.fill("k", sentence, arg("n", "1 van de 24")))
        .isEqualTo("1 van de 24 school lijkt");
  }

  @Test
  void A02_one_school_one_pupil_one_file_in_sentences() {
    Texts dutch = Texts.of(Language.NL);
    assertThat(
            dutch.say(
                "verdict.counted",
                arg("pupils", "1"),
                arg("schools", "1"),
                arg("focalPupils", "1"),
                arg("group", "g")))
        .startsWith("Wij telden 1 leerling op 1 school. Daarvan hoort er 1 tot");
    assertThat(dutch.say("sources.group", arg("n", "1"))).isEqualTo("1 bestand");
    assertThat(dutch.say("change.opened", arg("n", 1), arg("names", "A")))
        .isEqualTo("1 school kwam erbij: A.");
    assertThat(dutch.say("country.municipalities.heading", arg("n", "1")))
        .isEqualTo("1 gemeente, op naam");
    assertThat(Texts.of(Language.EN).say("change.certificate", arg("rounds", 1), arg("error", "0")))
        .startsWith("The computation ended after 1 round;");
  }

  @Test
  void A03_one_school_in_findings() {
    Findings.Collector findings = Findings.collector();
    findings.add(new MonitorFinding.EmptySchools(1));
    assertThat(FindingTexts.of(Language.NL).summarise(findings.toFindings()))
        .singleElement()
        .asString()
        .startsWith("1 school zonder leerlingen in een van beide groepen telt niet mee.");
  }

  @ParameterizedTest
  @EnumSource
  void A04_no_sentence_says_many_after_a_number_that_may_be_one(Language language) {
    List<String> sentences = new ArrayList<>();
    Texts texts = Texts.of(language);
    texts.keys().stream()
        .filter(key -> !key.equals("schools.many")) // said of two and more
        .forEach(key -> sentences.add(key + " = " + texts.find(key).orElseThrow()));
    for (String path : List.of("nl/speelveld/report/text/findings")) {
      Bundle.find(path, language)
          .orElseThrow()
          .sentences()
          .forEach((key, text) -> sentences.add(key + " = " + text));
    }
    assertThat(sentences).filteredOn(text -> FIXED.matcher(text).find()).isEmpty();
  }
}
