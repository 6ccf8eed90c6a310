package nl.speelveld.web.officer.rules.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.web.officer.rules.form.ConditionLine.Kind;

/// A condition in fields: between [Condition], its [ConditionLine]s, and the fields of a form.
///
/// A form shows a condition as a group of lines, also where there is one line; a group of one line
/// is that line. What is the same in the form as before is the same condition as before.
public final class ConditionForm {
  /// A group at the deepest level holds lines, and one of those may hold kinds of schools.
  private static final int DEEPEST = ConditionLine.MOST_LEVELS + 2;

  private static final int MANY = 10_000;

  private ConditionForm() {}

  /// The lines of a condition; empty where no form can show it: a negation of a negation, values
  /// with a comma, groups that lie deeper in each other than a form allows.
  public static Optional<ConditionLine> find(Condition condition) {
    return lineOf(condition, false).map(ConditionLine::asGroup).filter(ConditionForm::isShown);
  }

  /// Whether nothing is lost when the lines are read again.
  private static boolean isShown(ConditionLine line) {
    return read(fields(line, "when"), "when").equals(line);
  }

  private static Optional<ConditionLine> lineOf(Condition condition, boolean not) {
    return switch (condition) {
      case Condition.Is(String column, List<String> values) ->
          joined(values).map(its -> line(Kind.IS, not, column, its));
      case Condition.AtLeast(String column, double least) ->
          Optional.of(line(Kind.AT_LEAST, not, column, NumberText.of(least)));
      case Condition.ProgrammeIs(String column, List<String> values) ->
          joined(values).map(its -> line(Kind.PROGRAMME_IS, not, column, its));
      case Condition.Same(String column, String programmes) ->
          Optional.of(line(Kind.SAME, not, column, programmes));
      case Condition.Among(String column, String programmes) ->
          Optional.of(line(Kind.AMONG, not, column, programmes));
      case Condition.Between(String column, String from, String to) ->
          Optional.of(line(Kind.BETWEEN, not, column, from, to));
      case Condition.Nearest(int nearest, List<Condition.LeastOfKind> kinds) ->
          Optional.of(
              line(Kind.NEAREST, not, Integer.toString(nearest))
                  .with(kinds.stream().map(ConditionForm::kind).toList()));
      case Condition.Within(double metres) ->
          Optional.of(line(Kind.WITHIN, not, NumberText.of(metres)));
      case Condition.RankedFirst() -> Optional.of(line(Kind.RANKED_FIRST, not));
      case Condition.AllOf(List<Condition> all) -> group(Kind.ALL, not, all);
      case Condition.AnyOf(List<Condition> any) -> group(Kind.ANY, not, any);
      case Condition.Not(Condition inner) -> not ? Optional.empty() : lineOf(inner, true);
    };
  }

  private static Optional<ConditionLine> group(Kind kind, boolean not, List<Condition> conditions) {
    List<Optional<ConditionLine>> parts =
        conditions.stream().map(part -> lineOf(part, false)).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(line(kind, not).with(parts.stream().map(Optional::orElseThrow).toList()))
        : Optional.empty();
  }

  private static ConditionLine kind(Condition.LeastOfKind kind) {
    return line(
        Kind.LEAST_OF, false, kind.column(), kind.value(), Integer.toString(kind.schools()));
  }

  private static ConditionLine line(Kind kind, boolean not, String... texts) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (int input = 0; input < texts.length; input++) {
      inputs.put(kind.inputs().get(input), texts[input]);
    }
    return new ConditionLine(kind, not, inputs, List.of());
  }

  private static Optional<String> joined(List<String> values) {
    String text = String.join(", ", values);
    return !values.isEmpty() && values.equals(parted(text)) ? Optional.of(text) : Optional.empty();
  }

  private static List<String> parted(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// The fields of lines.
  ///
  /// @param path where the condition stands in the form: `when`
  public static FormFields fields(ConditionLine line, String path) {
    FormFields fields = FormFields.empty().with(path + ".kind", line.kind().name());
    if (line.not()) {
      fields = fields.with(path + ".not", "yes");
    }
    for (Map.Entry<String, String> input : line.inputs().entrySet()) {
      fields = fields.with(path + "." + input.getKey(), input.getValue());
    }
    int row = 0;
    for (ConditionLine part : line.parts()) {
      fields = fields.with(fields(part, path + "." + ++row));
    }
    return fields;
  }

  /// The lines that stand in fields; an empty group where none do.
  public static ConditionLine read(FormFields fields, String path) {
    return read(fields, path, 1)
        .filter(line -> line.kind() != Kind.LEAST_OF)
        .orElseGet(() -> ConditionLine.blank(Kind.ALL))
        .asGroup();
  }

  private static Optional<ConditionLine> read(FormFields fields, String path, int level) {
    Optional<Kind> kind =
        Stream.of(Kind.values())
            .filter(its -> its.name().equals(fields.text(path + ".kind")))
            .findFirst();
    if (kind.isEmpty() || level > DEEPEST) {
      return Optional.empty();
    }
    Map<String, String> inputs = new LinkedHashMap<>();
    kind.get().inputs().forEach(name -> inputs.put(name, fields.typed(path + "." + name)));
    List<ConditionLine> parts = new ArrayList<>();
    for (int row = 1; row <= ConditionLine.MOST_PARTS; row++) {
      Optional<ConditionLine> part = read(fields, path + "." + row, level + 1);
      if (part.isEmpty()) {
        break;
      }
      if (kind.get().mayHold(level).contains(part.get().kind())) {
        parts.add(part.get());
      }
    }
    boolean not = fields.isTicked(path + ".not", "yes");
    return Optional.of(new ConditionLine(kind.get(), not, inputs, parts));
  }

  /// The fields with one line more, or without one; nothing that was typed is lost.
  ///
  /// @param path where the condition stands in the form: `when`
  /// @param where path of the line in which one is put, or that goes: `when.2`
  /// @param more what is put there; empty to take the line away
  public static FormFields changed(
      FormFields fields, String path, String where, Optional<Kind> more) {
    ConditionLine line = read(fields, path);
    List<Integer> rows = rows(path, where);
    ConditionLine other =
        more.map(kind -> line.adding(rows, kind)).orElseGet(() -> line.removing(rows));
    return fields.without(name -> name.startsWith(path + ".")).with(fields(other, path));
  }

  private static List<Integer> rows(String path, String where) {
    if (!where.startsWith(path + ".")) {
      return List.of();
    }
    return Arrays.stream(where.substring(path.length() + 1).split("\\.", -1))
        .map(row -> row.matches("\\d{1,3}") ? Integer.parseInt(row) : 0)
        .toList();
  }

  /// The condition that lines mean.
  ///
  /// @param before the condition that the form showed: where the form says the same, it stays
  static Condition condition(FieldReading reading, String path, Optional<Condition> before) {
    ConditionLine line = read(reading.fields(), path);
    if (before.flatMap(ConditionForm::find).filter(line::equals).isPresent()) {
      return before.orElseThrow();
    }
    Condition read = condition(reading, line, path);
    return switch (read) {
      case Condition.AllOf(List<Condition> all) when all.size() == 1 -> all.getFirst();
      case Condition.AnyOf(List<Condition> any) when any.size() == 1 -> any.getFirst();
      default -> read;
    };
  }

  private static Condition condition(FieldReading reading, ConditionLine line, String path) {
    Condition plain =
        switch (line.kind()) {
          case ALL -> new Condition.AllOf(parts(reading, line, path));
          case ANY -> new Condition.AnyOf(parts(reading, line, path));
          case AMONG ->
              new Condition.Among(column(reading, path), column(reading, path, "programmeColumn"));
          case IS -> new Condition.Is(column(reading, path), values(reading, path));
          case AT_LEAST ->
              new Condition.AtLeast(column(reading, path), reading.number(path + ".number"));
          case SAME ->
              new Condition.Same(column(reading, path), column(reading, path, "programmeColumn"));
          case BETWEEN ->
              new Condition.Between(
                  column(reading, path),
                  column(reading, path, "fromColumn"),
                  column(reading, path, "toColumn"));
          case PROGRAMME_IS ->
              new Condition.ProgrammeIs(column(reading, path), values(reading, path));
          case NEAREST -> nearest(reading, line, path);
          case WITHIN -> new Condition.Within(reading.number(path + ".metres"));
          case RANKED_FIRST, LEAST_OF ->
              new Condition.RankedFirst(); // the latter stands in NEAREST
        };
    return line.not() ? new Condition.Not(plain) : plain;
  }

  private static List<Condition> parts(FieldReading reading, ConditionLine line, String path) {
    if (line.parts().isEmpty()) {
      reading.fault(path + ".add", FieldFault.Kind.NO_CONDITION);
    }
    List<Condition> parts = new ArrayList<>();
    int row = 0;
    for (ConditionLine part : line.parts()) {
      parts.add(condition(reading, part, path + "." + ++row));
    }
    return parts;
  }

  private static Condition nearest(FieldReading reading, ConditionLine line, String path) {
    int nearest = reading.whole(path + ".number", 1, MANY);
    List<Condition.LeastOfKind> kinds = new ArrayList<>();
    for (int row = 1; row <= line.parts().size(); row++) {
      String its = path + "." + row;
      kinds.add(
          new Condition.LeastOfKind(
              column(reading, its),
              reading.needed(its + ".value"),
              reading.whole(its + ".number", 1, MANY)));
    }
    return new Condition.Nearest(nearest, kinds);
  }

  private static String column(FieldReading reading, String path) {
    return column(reading, path, "column");
  }

  private static String column(FieldReading reading, String path, String name) {
    return reading.needed(path + "." + name);
  }

  private static List<String> values(FieldReading reading, String path) {
    List<String> values = parted(reading.needed(path + ".values"));
    if (values.isEmpty() && !reading.fields().text(path + ".values").isEmpty()) {
      reading.fault(path + ".values", FieldFault.Kind.EMPTY);
    }
    return values;
  }
}
