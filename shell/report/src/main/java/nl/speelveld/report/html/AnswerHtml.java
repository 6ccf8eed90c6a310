package nl.speelveld.report.html;

import nl.speelveld.report.answers.Answer;
import nl.speelveld.runs.figure.Basis;

/// An answer as one HTML page that needs nothing else.
public final class AnswerHtml {
  private AnswerHtml() {}

  /// The page, resting on `basis`.
  public static String of(Answer answer, Basis basis) {
    return new HtmlPage(answer.words()).page(answer.title(), answer.lead(), answer.blocks(), basis);
  }
}
