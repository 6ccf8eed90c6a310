package nl.speelveld.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelveld.choice.estimate.Covariance;
import nl.speelveld.runs.preferences.Estimation;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.runs.preferences.FlowQuestion;
import nl.speelveld.runs.preferences.Specification;

/// Reads what [FitJson] wrote.
public final class FitFile {
  private FitFile() {}

  /// What was estimated; nothing where the text is no such file, or one of a newer form.
  public static Optional<Fitted> find(String text) {
    try {
      JsonNode model = new ObjectMapper().readTree(text).path("model");
      if (model.path("form").asInt() != FitJson.FORM) {
        return Optional.empty();
      }
      return Optional.of(model.path("from").asText().equals("flows") ? flows(model) : lists(model));
    } catch (JsonProcessingException | IllegalArgumentException notOurs) {
      // why: a file that somebody changed by hand is the user's fault, told as a finding
      return Optional.empty();
    }
  }

  private static Fitted lists(JsonNode model) {
    return new Fitted.OfLists(
        specification(model.path("specification")),
        new Fitted.Form(
            Estimation.Model.find(model.path("model").asText())
                .orElseThrow(
                    () -> new IllegalArgumentException("model (" + model.path("model") + ")")),
            texts(model.path("random")),
            model.path("classes").asInt()),
        texts(model.path("groups")),
        texts(model.path("schools")),
        texts(model.path("neverListed")),
        model.path("meanKilometres").asDouble(),
        parameters(model.path("parameters")),
        files(model));
  }

  private static Specification specification(JsonNode node) {
    return new Specification(
        new Specification.Grouping(
            node.path("group").asText(), texts(node.path("focal")), texts(node.path("byGroup"))),
        node.path("distance").asText(),
        node.path("composition").asText(),
        new Specification.Columns(
            texts(node.path("qualities")),
            texts(node.path("kinds")),
            texts(node.path("same")),
            texts(node.path("pairs")),
            node.path("sibling").asText(),
            node.path("cluster").asText()),
        node.path("constants").asBoolean(),
        texts(node.path("where")));
  }

  private static Fitted flows(JsonNode model) {
    return new Fitted.OfFlows(
        new FlowQuestion(
            model.path("place").asText(),
            model.path("kilometres").asDouble(),
            model.path("entrants").asBoolean(),
            model.path("distance").asText(),
            model.path("figure").asText(),
            model.path("lagged").asBoolean()),
        texts(model.path("schools")),
        all(
            model.path("constants"),
            node -> node.isNull() ? Double.NEGATIVE_INFINITY : node.asDouble()),
        model.path("meanKilometres").asDouble(),
        parameters(model.path("parameters")),
        files(model));
  }

  private static Fitted.Parameters parameters(JsonNode node) {
    List<String> names = texts(node.path("names"));
    double[] cells = new double[names.size() * names.size()];
    for (int row = 0; row < names.size(); row++) {
      for (int column = 0; column <= row; column++) {
        double value = node.path("covariance").path(row).path(column).asDouble();
        cells[row * names.size() + column] = value;
        cells[column * names.size() + row] = value;
      }
    }
    return new Fitted.Parameters(
        names, all(node.path("values"), JsonNode::asDouble), Covariance.of(names.size(), cells));
  }

  private static List<Fitted.KeptFile> files(JsonNode model) {
    return all(
        model.path("files"),
        file -> new Fitted.KeptFile(file.path("path").asText(), file.path("sha256").asText()));
  }

  private static List<String> texts(JsonNode array) {
    return all(array, JsonNode::asText);
  }

  private static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(read.apply(node)));
    return all;
  }
}
