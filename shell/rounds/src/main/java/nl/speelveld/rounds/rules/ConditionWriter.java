package nl.speelveld.rounds.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.rounds.yaml.YamlPart;

/// Writes a condition as [ConditionReader] reads it: what fits on a line stands on one.
final class ConditionWriter {
  private ConditionWriter() {}

  static YamlPart write(Condition condition) {
    return switch (condition) {
      case Condition.Is(String column, List<String> values) ->
          line("applicant", text(column), "is", YamlPart.texts(values));
      case Condition.AtLeast(String column, double least) ->
          line("applicant", text(column), "atLeast", number(least));
      case Condition.ProgrammeIs(String column, List<String> values) ->
          line("programme", text(column), "is", YamlPart.texts(values));
      case Condition.Same(String column, String programmes) ->
          line("applicant", text(column), "same", text(programmes));
      case Condition.Among(String column, String programmes) ->
          line("applicant", text(column), "among", text(programmes));
      case Condition.Between(String column, String from, String to) ->
          line("applicant", text(column), "between", YamlPart.texts(List.of(from, to)));
      case Condition.Nearest nearest -> nearest(nearest);
      case Condition.Within(double metres) -> line("withinMetres", number(metres));
      case Condition.RankedFirst() -> line("ranked", text("first"));
      case Condition.AllOf(List<Condition> all) -> parts("all", all);
      case Condition.AnyOf(List<Condition> any) -> parts("any", any);
      case Condition.Not(Condition inner) -> not(write(inner));
    };
  }

  private static YamlPart nearest(Condition.Nearest nearest) {
    if (nearest.leastOf().isEmpty()) {
      return line("nearest", YamlPart.whole(nearest.nearest()));
    }
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("nearest", YamlPart.whole(nearest.nearest()));
    fields.put(
        "leastOf",
        new YamlPart.Items(nearest.leastOf().stream().map(ConditionWriter::kind).toList(), false));
    return new YamlPart.Fields(fields, false);
  }

  private static YamlPart kind(Condition.LeastOfKind kind) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("programme", text(kind.column()));
    fields.put("is", text(kind.value()));
    fields.put("count", YamlPart.whole(kind.schools()));
    return new YamlPart.Fields(fields, true);
  }

  private static YamlPart parts(String name, List<Condition> conditions) {
    YamlPart items =
        new YamlPart.Items(conditions.stream().map(ConditionWriter::write).toList(), false);
    return new YamlPart.Fields(Map.of(name, items), false);
  }

  private static YamlPart not(YamlPart inner) {
    boolean inline = inner instanceof YamlPart.Fields fields && fields.inline();
    return new YamlPart.Fields(Map.of("not", inner), inline);
  }

  private static YamlPart line(String name, YamlPart value) {
    return new YamlPart.Fields(Map.of(name, value), true);
  }

  private static YamlPart line(String name, YamlPart value, String other, YamlPart its) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put(name, value);
    fields.put(other, its);
    return new YamlPart.Fields(fields, true);
  }

  private static YamlPart text(String text) {
    return new YamlPart.Text(text);
  }

  /// A number without exponent and without a nought that says nothing.
  static YamlPart number(double number) {
    String plain = new BigDecimal(Double.toString(number)).toPlainString();
    return new YamlPart.Plain(
        plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain);
  }
}
