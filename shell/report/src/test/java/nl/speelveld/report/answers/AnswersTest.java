package nl.speelveld.report.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.report.export.AnswerCsv;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.terminal.AnswerText;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.enrolment.questions.Chance;
import nl.speelveld.runs.enrolment.questions.ChancesReport;
import nl.speelveld.runs.enrolment.questions.ClassMeaning;
import nl.speelveld.runs.enrolment.questions.IncentivesReport;
import nl.speelveld.runs.enrolment.questions.KnownPeople;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.table.disclosure.DisclosureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[|}]");
  private static final DisclosureRules INSIDE = new DisclosureRules(1, 1, false, 1);
  private static final Basis BASIS =
      new Basis("programme", "", "Proefronde", "2027-03-01", "", List.of(), "1", "speelveld enrol");
  private static final Chance HALF = new Chance(0.5, 0.49, 0.51);

  @Test
  void A01_both_languages_say_the_same_with_the_same_places() {
    Texts dutch = Texts.of(Answer.PATH, Language.NL);
    Texts english = Texts.of(Answer.PATH, Language.EN);
    assertThat(dutch.keys()).isEqualTo(english.keys());
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
  }

  private static List<String> places(Texts texts, String key) {
    return PLACE
        .matcher(texts.find(key).orElseThrow())
        .results()
        .map(its -> its.group(1))
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @EnumSource
  void A02_rows_of_few_children_are_left_out_of_every_form_and_counted(Language language) {
    Answer answer = ChancesAnswer.of(chances(), classes(), DisclosureRules.microdata(), language);
    for (String form :
        List.of(
            AnswerText.of(answer, "speelveld enrol chances ronde"),
            AnswerHtml.of(answer, BASIS),
            AnswerCsv.of(answer),
            AnswerJson.of(answer, BASIS))) {
      assertThat(form).contains("Noord").doesNotContain("Zuid");
    }
    // one row of 9 at Zuid, beside 40 at Noord
    assertThat(answer.blocks().get(1).sentences())
        .anyMatch(its -> its.startsWith(language == Language.NL ? "1 rij" : "1 row"));
  }

  @Test
  void A03_inside_all_rows_are_shown_and_it_is_said_that_they_are_not_for_publication() {
    Answer answer = ChancesAnswer.of(chances(), classes(), INSIDE, Language.NL);
    assertThat(AnswerCsv.of(answer)).contains("programmes,Zuid class=1 rank=1,place,0.5,0.49,0.51");
    assertThat(answer.lead()).contains("eigen gebruik");
  }

  @Test
  void A04_a_class_bears_the_name_of_its_priority() {
    Answer answer = ChancesAnswer.of(chances(), classes(), INSIDE, Language.EN);
    assertThat(AnswerText.of(answer, ""))
        .contains("brother or sister")
        .contains("after the target group: no priority");
  }

  @Test
  void A05_that_nobody_gains_is_only_said_where_all_lists_were_tried() {
    assertThat(gain(true)).contains("always best");
    assertThat(gain(false)).contains("No list was found").doesNotContain("always best");
  }

  private static String gain(boolean allLists) {
    IncentivesReport.Looked nobody =
        new IncentivesReport.Looked("", 40, 0, new Chance(0, 0, 0.088));
    return AnswerText.of(
        IncentivesAnswer.of(
            new IncentivesReport("Proefronde", 20, 1, nobody, List.of(), 0, 0, allLists),
            INSIDE,
            Language.EN),
        "");
  }

  private static Map<Integer, ClassMeaning> classes() {
    return Map.of(
        0,
        new ClassMeaning(ClassMeaning.Kind.PRIORITY, "broer of zus", "brother or sister", false),
        1,
        new ClassMeaning(ClassMeaning.Kind.NONE, "", "", true));
  }

  private static ChancesReport chances() {
    return new ChancesReport(
        "Proefronde",
        new ChancesReport.Drawn(10_000, 1, false),
        new KnownPeople.Columns("", "", "", ""),
        new ChancesReport.Part("", "", 49, HALF, HALF),
        List.of(),
        List.of(
            new ChancesReport.AtProgramme("Noord", 0, 1, 40, HALF, Optional.of(HALF)),
            new ChancesReport.AtProgramme("Zuid", 1, 1, 9, HALF, Optional.empty())),
        List.of(
            new ChancesReport.OfList(
                "", 40, List.of(new ChancesReport.Choice("Noord", 0, HALF)), HALF),
            new ChancesReport.OfList(
                "", 9, List.of(new ChancesReport.Choice("Zuid", 1, HALF)), HALF)),
        List.of());
  }
}
