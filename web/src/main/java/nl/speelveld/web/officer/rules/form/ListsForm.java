package nl.speelveld.web.officer.rules.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.Together;

/// What a list may hold: its length, by level where that differs, back-up schools, twins, birth
/// dates. Which schools may be on whose list is a condition and has a page of its own.
public final class ListsForm {
  private static final int MANY = 10_000;
  private static final List<String> NUMBERS = List.of("least", "most");
  private static final List<String> TOGETHER = List.of("", "SPLIT", "NUMBER");

  private ListsForm() {}

  /// What stands in the fields.
  public static FormFields of(RoundRules rules) {
    ListRules lists = rules.lists();
    Map<String, List<Integer>> levels = new LinkedHashMap<>();
    lists.byLevel().forEach((level, its) -> levels.put(level, List.of(its.least(), its.most())));
    return FormFields.empty()
        .with("least", Integer.toString(lists.general().least()))
        .with("most", Integer.toString(lists.general().most()))
        .with("levelColumn", lists.levelColumn().orElse(""))
        .with(LevelRows.fields(levels, NUMBERS))
        .with("backUp", lists.backUp().map(its -> Integer.toString(its.nearest())).orElse(""))
        .with("shared", lists.shared().orElse(""))
        .with(
            "together",
            lists
                .together()
                .map(its -> its == Together.ELSE_SPLIT_LAST_PAIR ? "SPLIT" : "NUMBER")
                .orElse(""))
        .with("bornFrom", lists.born().map(its -> its.from().toString()).orElse(""))
        .with("bornTo", lists.born().map(its -> its.to().toString()).orElse(""));
  }

  /// How many rows for levels the form shows.
  public static int levelRows(FormFields fields) {
    return LevelRows.shown(fields);
  }

  /// The rules with what stands in the fields.
  public static Edit apply(RoundRules rules, FormFields fields) {
    FieldReading reading = new FieldReading(fields);
    ListRules.Length general =
        length(reading, "most", reading.whole("least", 0, MANY), reading.whole("most", 1, MANY));
    Optional<String> levelColumn = reading.find("levelColumn");
    Map<String, ListRules.Length> byLevel = new LinkedHashMap<>();
    LevelRows.read(reading, NUMBERS, 0)
        .forEach((level, its) ->
            byLevel.put(level, length(reading, "levelColumn", its.get(0), its.get(1))));
    if (!byLevel.isEmpty() && levelColumn.isEmpty()) {
      reading.fault("levelColumn", FieldFault.Kind.EMPTY);
    }
    Optional<ListRules.BackUp> backUp =
        reading.find("backUp").map(its -> new ListRules.BackUp(reading.whole("backUp", 1, MANY)));
    Optional<String> shared = reading.find("shared");
    Optional<Together> together = together(reading);
    if (together.isPresent() && shared.isEmpty()) {
      reading.fault("shared", FieldFault.Kind.EMPTY);
    }
    Optional<ListRules.BirthDates> born = born(reading);
    return reading.edit(() ->
        rules.with(
            new ListRules(
                general,
                levelColumn,
                byLevel,
                rules.lists().validWhen(),
                backUp,
                shared,
                together,
                born)));
  }

  private static ListRules.Length length(FieldReading reading, String field, int least, int most) {
    if (most < Math.max(1, least)) {
      reading.fault(field, FieldFault.Kind.LESS, Math.max(1, least));
      return new ListRules.Length(least, Math.max(1, least));
    }
    return new ListRules.Length(least, most);
  }

  private static Optional<Together> together(FieldReading reading) {
    return switch (reading.choice("together", TOGETHER)) {
      case "SPLIT" -> Optional.of(Together.ELSE_SPLIT_LAST_PAIR);
      case "NUMBER" -> Optional.of(Together.ELSE_ONE_NUMBER);
      default -> Optional.empty();
    };
  }

  private static Optional<ListRules.BirthDates> born(FieldReading reading) {
    if (reading.fields().text("bornFrom").isEmpty() && reading.fields().text("bornTo").isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = reading.day("bornFrom");
    LocalDate to = reading.day("bornTo");
    if (to.isBefore(from)) {
      if (!reading.hasFaults()) {
        reading.fault("bornTo", FieldFault.Kind.BEFORE, "bornFrom");
      }
      return Optional.empty();
    }
    return Optional.of(new ListRules.BirthDates(from, to));
  }

  /// The fields of which schools may be on whose list; empty where no form can show it.
  public static Optional<FormFields> findValid(RoundRules rules) {
    return rules.lists().validWhen().isEmpty()
        ? Optional.of(FormFields.empty().with("valid", "all"))
        : rules
            .lists()
            .validWhen()
            .flatMap(ConditionForm::find)
            .map(line -> ConditionForm.fields(line, "when").with("valid", "when"));
  }

  /// The rules with what stands in the fields of which schools may be on whose list.
  public static Edit applyValid(RoundRules rules, FormFields fields) {
    FieldReading reading = new FieldReading(fields);
    boolean asks = reading.choice("valid", List.of("all", "when")).equals("when");
    Optional<Condition> valid =
        asks
            ? Optional.of(ConditionForm.condition(reading, "when", rules.lists().validWhen()))
            : Optional.empty();
    ListRules lists = rules.lists();
    return reading.edit(() ->
        rules.with(
            new ListRules(
                lists.general(),
                lists.levelColumn(),
                lists.byLevel(),
                valid,
                lists.backUp(),
                lists.shared(),
                lists.together(),
                lists.born())));
  }
}
