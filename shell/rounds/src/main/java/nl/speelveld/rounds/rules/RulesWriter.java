package nl.speelveld.rounds.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Condition;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Mechanism;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.matching.rules.Together;
import nl.speelveld.rounds.yaml.YamlPart;
import nl.speelveld.rounds.yaml.YamlText;
import nl.speelveld.table.finding.Findings;

/// Writes the rules of a round as the text of `round.yaml`.
///
/// Whatever [RulesFile] can read is written, in a fixed order, so that two versions can be laid
/// side by side. What is left out in a file because it goes without saying (deferred acceptance, a
/// priority for all seats, a contingent that counts every priority) is left out here too.
///
/// Not kept, because rules do not hold them: comments, anchors (a condition that was written once
/// and named twice is written twice), how lines were divided and quoted, the order of names that
/// are data (levels, programmes: in the order of the alphabet), and a default that was spelled out.
public final class RulesWriter {
  private RulesWriter() {}

  /// The text of the file.
  ///
  /// @throws IllegalArgumentException where the text would be read as other rules: no file can hold
  ///   them, such as a contingent of -1 seats
  public static String write(RoundRules rules) {
    String text = YamlText.write(fields(rules));
    RulesFile.Result read = RulesFile.read("round.yaml", text);
    if (!read.equals(new RulesFile.Result.Read(rules))) {
      throw new IllegalArgumentException(
          "rules ("
              + rules.title()
              + ") cannot be written as a file that reads as the same. Check them before: "
              + (read instanceof RulesFile.Result.Refused(Findings findings)
                  ? findings.kept()
                  : "they read as others"));
    }
    return text;
  }

  private static YamlPart fields(RoundRules rules) {
    List<String> ids = rules.priorities().stream().map(PriorityRule::id).toList();
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("title", text(rules.title()));
    fields.put("version", YamlPart.whole(rules.version()));
    fields.put("source", source(rules.source()));
    putList(fields, "types", rules.types(), RulesWriter::type);
    putList(fields, "priorities", rules.priorities(), RulesWriter::priority);
    YamlPart.Fields seats = new SeatRulesWriter(ids).write(rules.seats());
    if (!seats.values().isEmpty()) {
      fields.put("seats", seats);
    }
    if (!(rules.mechanism() instanceof Mechanism.DeferredAcceptance)) {
      fields.put("mechanism", mechanism(rules.mechanism()));
    }
    fields.put("tieBreak", TieBreakWriter.write(rules.tieBreak()));
    fields.put("lists", lists(rules.lists()));
    putList(fields, "guarantees", rules.guarantees(), RulesWriter::guarantee);
    fields.put("calendar", calendar(rules.calendar()));
    return block(fields);
  }

  private static <T> void putList(
      Map<String, YamlPart> fields, String name, List<T> items, Function<T, YamlPart> write) {
    if (!items.isEmpty()) {
      fields.put(name, new YamlPart.Items(items.stream().map(write).toList(), false));
    }
  }

  private static YamlPart source(RoundRules.Source source) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("reference", text(source.reference()));
    fields.put("date", new YamlPart.Plain(source.date()));
    return block(fields);
  }

  private static YamlPart type(RoundRules.ApplicantType type) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("id", text(type.id()));
    fields.put("when", ConditionWriter.write(type.when()));
    return block(fields);
  }

  private static YamlPart priority(PriorityRule rule) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("id", text(rule.id()));
    fields.put("nl", text(rule.nl()));
    fields.put("en", text(rule.en()));
    fields.put("when", ConditionWriter.write(rule.when()));
    if (rule.percent() != 100) {
      fields.put("percent", YamlPart.whole(rule.percent()));
    }
    return block(fields);
  }

  private static YamlPart mechanism(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.EfficiencyAdjusted(Optional<Condition> consent) when consent.isPresent() ->
          one(
              "efficiencyAdjusted",
              one("consentWhen", ConditionWriter.write(consent.orElseThrow())));
      case Mechanism.GradeByGrade grades -> one("gradeByGrade", grades(grades));
      default -> text(mechanism.words());
    };
  }

  private static YamlPart grades(Mechanism.GradeByGrade grades) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("grade", text(grades.gradeColumn()));
    fields.put("institution", text(grades.institutionColumn()));
    fields.put("first", text(grades.highestFirst() ? "highest" : "lowest"));
    grades
        .siblings()
        .ifPresent(siblings -> {
          Map<String, YamlPart> its = new LinkedHashMap<>();
          its.put("family", text(siblings.familyColumn()));
          its.put("priority", text(siblings.priority()));
          fields.put("siblings", new YamlPart.Fields(its, true));
        });
    grades.togetherColumn().ifPresent(column -> fields.put("together", text(column)));
    return block(fields);
  }

  private static YamlPart lists(ListRules lists) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("least", YamlPart.whole(lists.general().least()));
    fields.put("most", YamlPart.whole(lists.general().most()));
    lists.levelColumn().ifPresent(column -> fields.put("levelColumn", text(column)));
    if (!lists.byLevel().isEmpty()) {
      Map<String, YamlPart> levels = new LinkedHashMap<>();
      new TreeMap<>(lists.byLevel())
          .forEach((level, its) ->
              levels.put(level, SeatRulesWriter.leastMost(its.least(), its.most())));
      fields.put("byLevel", block(levels));
    }
    lists.validWhen().ifPresent(when -> fields.put("validWhen", ConditionWriter.write(when)));
    lists.backUp().ifPresent(its -> fields.put("backUpNearest", YamlPart.whole(its.nearest())));
    lists.shared().ifPresent(column -> fields.put("sharedNumber", text(column)));
    lists
        .together()
        .ifPresent(together ->
            fields.put(
                "together",
                text(
                    together == Together.ELSE_SPLIT_LAST_PAIR
                        ? "else split last pair"
                        : "else one number")));
    lists
        .born()
        .ifPresent(born -> {
          Map<String, YamlPart> days = new LinkedHashMap<>();
          days.put("from", day(born.from()));
          days.put("to", day(born.to()));
          fields.put("born", new YamlPart.Fields(days, true));
        });
    return block(fields);
  }

  private static YamlPart guarantee(Guarantee guarantee) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("id", text(guarantee.id()));
    switch (guarantee) {
      case Guarantee.SeatAt seat -> {
        fields.put("seatWhen", ConditionWriter.write(seat.when()));
        if (seat.onTop()) {
          fields.put("onTop", new YamlPart.Plain("true"));
        }
      }
      case Guarantee.NearHome near ->
          fields.put("withinMetres", ConditionWriter.number(near.metres()));
      case Guarantee.PlaceOnList place -> {
        fields.put("placeFromLength", YamlPart.whole(place.length()));
        if (!place.byLevel().isEmpty()) {
          Map<String, YamlPart> levels = new LinkedHashMap<>();
          new TreeMap<>(place.byLevel())
              .forEach((level, length) -> levels.put(level, YamlPart.whole(length)));
          fields.put("byLevel", new YamlPart.Fields(levels, true));
        }
      }
    }
    return block(fields);
  }

  private static YamlPart calendar(Calendar calendar) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("opens", day(calendar.opens()));
    fields.put("closes", day(calendar.closes()));
    fields.put("freezes", day(calendar.freezes()));
    fields.put("draws", day(calendar.draws()));
    fields.put("publishes", day(calendar.publishes()));
    calendar.secondRound().ifPresent(second -> fields.put("secondRound", day(second)));
    fields.put("reservesEnd", day(calendar.reservesEnd()));
    return block(fields);
  }

  private static YamlPart day(LocalDate day) {
    return new YamlPart.Plain(day.toString());
  }

  private static YamlPart text(String text) {
    return new YamlPart.Text(text);
  }

  private static YamlPart one(String name, YamlPart value) {
    return block(Map.of(name, value));
  }

  private static YamlPart block(Map<String, YamlPart> fields) {
    return new YamlPart.Fields(fields, false);
  }
}
