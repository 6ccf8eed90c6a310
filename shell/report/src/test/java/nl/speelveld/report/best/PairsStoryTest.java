package nl.speelveld.report.best;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.ParetoFront;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.WhoMayJoin;
import nl.speelveld.optimisation.pairing.WhyThese;
import nl.speelveld.optimisation.proof.Effort;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.terminal.AnswerText;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Texts;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.PairsReport;
import nl.speelveld.runs.optimising.PairsRequest;
import nl.speelveld.runs.optimising.Situation;
import nl.speelveld.runs.optimising.Steadiness;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

class PairsStoryTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

  /// Schools 500 metres apart along a street, pupils of the group and others.
  private static PairsReport report(int... counts) {
    List<School> schools = new ArrayList<>();
    List<SchoolRoll> rolls = new ArrayList<>();
    double[] cells = new double[counts.length];
    for (int at = 0; at < counts.length / 2; at++) {
      String code = "1%dAA00".formatted(at);
      schools.add(school(code, 1000 + 500.0 * at));
      cells[2 * at] = counts[2 * at];
      cells[2 * at + 1] = counts[2 * at + 1];
      rolls.add(
          SchoolRoll.whole(
              code,
              1000 + 500.0 * at,
              1000,
              new SchoolRoll.Grade(counts[2 * at], counts[2 * at + 1])));
    }
    PairingQuestion question =
        new PairingQuestion(
            rolls,
            new PairingQuestion.Rules(
                new WhoMayJoin.Within(600), new Mixing.Together(), 2, Aim.LEAST_DISSIMILARITY));
    PairingAnswer answer = BestPairing.of(question);
    return new PairsReport(
        situation(schools, cells),
        new PairsRequest(
            MonitorRequest.of(Sector.PO),
            new PairsRequest.Allowed(600, false, false, 2),
            new PairsRequest.How(new Mixing.Together(), 10),
            Aim.LEAST_DISSIMILARITY,
            PairsRequest.Work.usual()),
        answer,
        WhyThese.of(question, answer),
        ParetoFront.of(question, 4, Effort.usual()),
        new Steadiness(50, 1, .5, .7, answer.groups().stream().map(group -> 45).toList()),
        Findings.none());
  }

  private static School school(String code, double x) {
    return new School(
        code,
        "School " + code,
        "GM0001",
        "1000",
        "WK1",
        "bo",
        "Openbaar",
        "1",
        "",
        List.of(),
        x,
        1000);
  }

  private static Situation situation(List<School> schools, double... cells) {
    return new Situation(
        new Municipality("GM0001", "Proefstad", "Provincie", 10_000, Urbanity.STRONG),
        new Edition(
            Sector.PO, Feature.WEIGHT, 2016, LocalDate.of(2016, 10, 1), "weight-october", ""),
        List.of("weight-above-0", "weight-0"),
        schools,
        UnitGroupCounts.of(
            schools.stream().map(School::code).toList(),
            List.of("weight-above-0", "weight-0"),
            cells),
        List.of(),
        new Basis(
            "school location",
            "a against b",
            "municipality GM0001",
            "2016-10-01",
            "weight-october",
            List.of(),
            "test",
            "speelveld optimise pairs GM0001"));
  }

  @Test
  void A01_what_it_cannot_show_comes_first_and_the_sources_last() {
    for (Language language : Language.values()) {
      Answer answer = PairsStory.of(report(40, 10, 10, 40, 40, 10, 10, 40), false, language);
      assertThat(answer.blocks())
          .extracting(block -> block.id())
          .containsExactly("limits", "gain", "pairs", "sources");
    }
  }

  @Test
  void A02_the_proven_optimum_and_its_band_stand_among_the_figures() {
    Answer answer = PairsStory.of(report(40, 10, 10, 40, 40, 10, 10, 40), false, Language.NL);
    // D = 0.6, and 0 when each is joined with its neighbour
    assertThat(figure(answer, "before").value()).isEqualTo(.6);
    assertThat(figure(answer, "after").value()).isZero();
    assertThat(figure(answer, "proven").value()).isEqualTo(1);
    assertThat(figure(answer, "fall").low()).hasValue(.5);
    assertThat(figure(answer, "fall").high()).hasValue(.7);
  }

  private static AnswerFigure figure(Answer answer, String column) {
    return answer.figures().stream()
        .filter(its -> its.table().equals("gain") && its.column().equals(column))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void A03_the_share_of_a_school_with_few_pupils_of_the_group_is_told_inside_only() {
    PairsReport few = report(40, 10, 2, 48, 40, 10, 10, 40, 30, 20, 20, 30, 3, 47, 25, 25);
    String outside = AnswerText.of(PairsStory.of(few, false, Language.NL), "x");
    String inside = AnswerText.of(PairsStory.of(few, true, Language.NL), "x");
    assertThat(outside).contains("niet getoond").doesNotContain("4%", "6%");
    assertThat(inside).contains("4%").contains("Alleen voor eigen gebruik");
  }

  @Test
  void A04_the_page_draws_the_pairs_on_the_map_and_the_front() {
    PairsReport made = report(40, 10, 10, 40, 40, 10, 10, 40);
    Answer answer = PairsStory.of(made, false, Language.NL);
    String page = AnswerHtml.of(answer, made.situation().basis());
    assertThat(page)
        .contains("Scholen in Proefstad en de groepen", "Meer menging kost meer afstand")
        .contains("<title>School 10AA00 en School 11AA00</title>")
        .doesNotContain("src=\"http", "href=\"http");
    assertThat(AnswerJson.of(answer, made.situation().basis())).contains("\"pairs\"");
  }

  @Test
  void A05_both_languages_have_the_same_sentences_with_the_same_places() {
    Texts dutch = Texts.of(Telling.PATH, Language.NL);
    Texts english = Texts.of(Telling.PATH, Language.EN);
    assertThat(new TreeSet<>(dutch.keys())).isEqualTo(new TreeSet<>(english.keys()));
    for (String key : dutch.keys()) {
      assertThat(places(dutch, key)).as(key).isEqualTo(places(english, key));
    }
  }

  private static Set<String> places(Texts texts, String key) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(texts.find(key).orElseThrow());
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }

  @Test
  void A06_no_sentence_ranks_schools_or_labels_children() {
    for (Language language : Language.values()) {
      Texts texts = Texts.of(Telling.PATH, language);
      for (String key : texts.keys()) {
        String sentence = texts.find(key).orElseThrow().toLowerCase(Locale.ROOT);
        assertThat(
                List.of("achterstand", "zwarte school", "witte school", "beste school", "kansarm"))
            .as(key)
            .noneMatch(sentence::contains);
      }
    }
  }
}
