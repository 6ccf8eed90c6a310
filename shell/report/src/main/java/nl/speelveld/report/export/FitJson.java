package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.runs.preferences.FlowQuestion;
import nl.speelveld.runs.preferences.Specification;

/// Estimated tastes as JSON: the figures in the one result shape, and under `model` what
/// predictions are made from. [FitFile] reads it back.
public final class FitJson {
  /// The form of `model`; another form gets another number.
  static final int FORM = 1;

  private FitJson() {}

  /// The file.
  ///
  /// @param method how intervals were made
  public static String of(Answer answer, Basis basis, Fitted fitted, String method) {
    ObjectNode root = AnswerJson.tree(answer, basis, method);
    ObjectNode model = root.putObject("model").put("form", FORM);
    switch (fitted) {
      case Fitted.OfLists lists -> lists(model.put("from", "lists"), lists);
      case Fitted.OfFlows flows -> flows(model.put("from", "flows"), flows);
    }
    parameters(model.putObject("parameters"), fitted.parameters());
    ArrayNode files = model.putArray("files");
    fitted
        .files()
        .forEach(file -> files.addObject().put("path", file.path()).put("sha256", file.sha256()));
    return Json.print(root);
  }

  private static void parameters(ObjectNode node, Fitted.Parameters parameters) {
    parameters.names().forEach(node.putArray("names")::add);
    parameters.values().forEach(node.putArray("values")::add);
    Covariance covariance = parameters.covariance();
    ArrayNode rows = node.putArray("covariance");
    for (int row = 0; row < covariance.size(); row++) {
      ArrayNode cells = rows.addArray();
      for (int column = 0; column <= row; column++) {
        cells.add(covariance.at(row, column));
      }
    }
  }

  private static void lists(ObjectNode node, Fitted.OfLists fitted) {
    specification(node.putObject("specification"), fitted.specification());
    node.put("model", fitted.form().model().word()).put("classes", fitted.form().classes());
    fitted.form().random().forEach(node.putArray("random")::add);
    fitted.groups().forEach(node.putArray("groups")::add);
    fitted.schools().forEach(node.putArray("schools")::add);
    fitted.neverListed().forEach(node.putArray("neverListed")::add);
    node.put("meanKilometres", fitted.meanKilometres());
  }

  private static void specification(ObjectNode node, Specification its) {
    node.put("group", its.grouping().column());
    its.grouping().focal().forEach(node.putArray("focal")::add);
    its.grouping().terms().forEach(node.putArray("byGroup")::add);
    node.put("distance", its.distance()).put("composition", its.composition());
    its.columns().qualities().forEach(node.putArray("qualities")::add);
    its.columns().kinds().forEach(node.putArray("kinds")::add);
    its.columns().same().forEach(node.putArray("same")::add);
    its.columns().pairs().forEach(node.putArray("pairs")::add);
    node.put("sibling", its.columns().sibling()).put("cluster", its.columns().cluster());
    node.put("constants", its.constants());
    its.where().forEach(node.putArray("where")::add);
  }

  private static void flows(ObjectNode node, Fitted.OfFlows fitted) {
    FlowQuestion question = fitted.question();
    node.put("place", question.place()).put("kilometres", question.kilometres());
    node.put("entrants", question.entrants()).put("distance", question.distance());
    node.put("figure", question.figure()).put("lagged", question.lagged());
    fitted.schools().forEach(node.putArray("schools")::add);
    ArrayNode constants = node.putArray("constants");
    for (double constant : fitted.constants()) {
      if (constant == Double.NEGATIVE_INFINITY) {
        constants.addNull(); // nobody goes there
      } else {
        constants.add(constant);
      }
    }
    node.put("meanKilometres", fitted.meanKilometres());
  }
}
