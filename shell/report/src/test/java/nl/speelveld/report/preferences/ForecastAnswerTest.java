package nl.speelveld.report.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.preferences.Banded;
import nl.speelveld.runs.preferences.ForecastReport;
import org.junit.jupiter.api.Test;

/// What a prediction says of the draws that its bands stand on.
class ForecastAnswerTest {
  private static Answer answer(int draws, int restless) {
    Banded all = new Banded(1, OptionalDouble.empty(), OptionalDouble.empty());
    ForecastReport.Scenario base = ForecastReport.Scenario.BASE;
    return ForecastAnswer.of(
        new ForecastReport(
            List.of(base),
            List.of("all"),
            100,
            List.of(
                new ForecastReport.AtSchool(
                    "99AA00", "Noord", List.of(all), List.of(List.of(all)), Optional.empty())),
            List.of(new ForecastReport.Summary(base, List.of(), Optional.empty(), List.of(), 0)),
            draws,
            restless,
            List.of(),
            List.of(new ForecastReport.Rest(base, 5, 1, 0, List.of(.5)))),
        Language.NL);
  }

  private static List<String> sentences(Answer answer) {
    return answer.blocks().stream().flatMap(block -> block.sentences().stream()).toList();
  }

  @Test
  void draws_that_do_not_come_to_rest_are_told_with_what_became_of_them() {
    Answer some = answer(27, 3);
    assertThat(sentences(some))
        .anyMatch(its -> its.startsWith("In 3 van de 30 trekkingen komen keuzes"))
        .anyMatch(its -> its.contains("van 27 trekkingen"));
    assertThat(some.figures())
        .filteredOn(its -> its.column().equals("restless"))
        .extracting(AnswerFigure::value)
        .containsExactly(3.0);
  }

  @Test
  void nothing_is_said_of_rest_where_every_draw_has_it() {
    assertThat(sentences(answer(30, 0))).noneMatch(its -> its.contains("tot rust. Daar"));
  }
}
