package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.answers.AnswerFigure;
import nl.speelveld.runs.figure.Basis;

/// The figures of an answer as JSON, with what they rest on.
public final class AnswerJson {
  private AnswerJson() {}

  /// The figures, resting on `basis`.
  public static String of(Answer answer, Basis basis) {
    return of(answer, basis, "DRAWS");
  }

  /// The figures, resting on `basis`.
  ///
  /// @param method how intervals were made
  public static String of(Answer answer, Basis basis, String method) {
    return Json.print(tree(answer, basis, method));
  }

  static ObjectNode tree(Answer answer, Basis basis, String method) {
    ObjectNode root = Json.object().put("report", answer.id()).put("title", answer.title());
    ArrayNode figures = root.putArray("figures");
    for (AnswerFigure its : answer.figures()) {
      ObjectNode node = figures.addObject();
      node.put("part", its.table()).put("subject", its.row()).put("id", its.column());
      node.put("value", its.value());
      if (its.low().isPresent() && its.high().isPresent()) {
        node.putObject("interval")
            .put("low", its.low().getAsDouble())
            .put("high", its.high().getAsDouble())
            .put("level", its.level())
            .put("method", method);
      }
    }
    root.set("basis", Json.basis(basis));
    return root;
  }
}
