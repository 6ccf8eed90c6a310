package nl.speelveld.rounds.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.matching.rules.TieBreakRule;
import nl.speelveld.rounds.yaml.YamlPart;

/// Writes how seats are divided as [SeatRulesReader] reads it.
final class SeatRulesWriter {
  private final List<String> priorities;

  /// @param priorities the ids of all priorities: a contingent that counts all names none
  SeatRulesWriter(List<String> priorities) {
    this.priorities = priorities;
  }

  /// The fields; empty where seats are not divided.
  YamlPart.Fields write(SeatRules seats) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    if (!seats.general().isEmpty()) {
      fields.put("general", contingents(seats.general()));
    }
    if (!seats.byProgramme().isEmpty()) {
      Map<String, YamlPart> programmes = new LinkedHashMap<>();
      new TreeMap<>(seats.byProgramme())
          .forEach((programme, parts) -> programmes.put(programme, contingents(parts)));
      fields.put("byProgramme", new YamlPart.Fields(programmes, false));
    }
    if (!seats.bandwidths().isEmpty()) {
      fields.put(
          "bandwidths",
          new YamlPart.Items(
              seats.bandwidths().stream().map(SeatRulesWriter::bandwidth).toList(), false));
    }
    if (seats.twinsOver()) {
      fields.put("twinsOver", new YamlPart.Plain("true"));
    }
    return new YamlPart.Fields(fields, false);
  }

  private YamlPart contingents(List<ContingentRule> parts) {
    return new YamlPart.Items(parts.stream().map(this::contingent).toList(), false);
  }

  private YamlPart contingent(ContingentRule rule) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("name", new YamlPart.Text(rule.name()));
    fields.put("size", size(rule.size()));
    if (!rule.types().isEmpty()) {
      fields.put("types", YamlPart.texts(rule.types()));
    }
    if (!rule.types().isEmpty() || rule.others() == SeatRules.Others.AFTER) {
      fields.put(
          "others", new YamlPart.Text(rule.others() == SeatRules.Others.AFTER ? "after" : "never"));
    }
    if (!rule.priorities().equals(priorities)) {
      fields.put("priorities", YamlPart.texts(rule.priorities()));
    }
    if (!(rule.tieBreak() instanceof TieBreakRule.AsRound)) {
      fields.put("tieBreak", TieBreakWriter.write(rule.tieBreak()));
    }
    if (!rule.rates().isEmpty()) {
      fields.put(
          "leastRates",
          new YamlPart.Items(rule.rates().stream().map(SeatRulesWriter::rate).toList(), false));
    }
    return new YamlPart.Fields(fields, false);
  }

  private static YamlPart size(SeatRules.Size size) {
    return switch (size) {
      case SeatRules.Size.Seats(int seats) -> YamlPart.whole(seats);
      case SeatRules.Size.Percent(int percent) -> new YamlPart.Text(percent + " %");
      case SeatRules.Size.FromColumn(String column) ->
          new YamlPart.Fields(Map.of("column", new YamlPart.Text(column)), true);
      case SeatRules.Size.Rest() -> new YamlPart.Text("rest");
    };
  }

  private static YamlPart rate(SeatRules.LeastRate rate) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("type", new YamlPart.Text(rate.type()));
    fields.put("percent", YamlPart.whole(rate.percent()));
    return new YamlPart.Fields(fields, true);
  }

  private static YamlPart bandwidth(SeatRules.Bandwidth bandwidth) {
    Map<String, YamlPart> programmes = new LinkedHashMap<>();
    new TreeMap<>(bandwidth.byProgramme())
        .forEach((programme, its) -> programmes.put(programme, leastMost(its.least(), its.most())));
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("school", new YamlPart.Text(bandwidth.school()));
    fields.put("seats", YamlPart.whole(bandwidth.seats()));
    fields.put("programmes", new YamlPart.Fields(programmes, programmes.isEmpty()));
    return new YamlPart.Fields(fields, false);
  }

  /// A least and a most on one line.
  static YamlPart leastMost(int least, int most) {
    Map<String, YamlPart> fields = new LinkedHashMap<>();
    fields.put("least", YamlPart.whole(least));
    fields.put("most", YamlPart.whole(most));
    return new YamlPart.Fields(fields, true);
  }
}
