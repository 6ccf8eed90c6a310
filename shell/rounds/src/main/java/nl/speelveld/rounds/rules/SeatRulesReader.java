package nl.speelveld.rounds.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.SeatRules.ContingentRule;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlValue;

/// Reads how seats are divided.
final class SeatRulesReader {
  private static final int MANY = 1_000_000;
  private static final String SIZES = "rest, 12, 30 %, {column: …}";

  private SeatRulesReader() {}

  /// @param priorities the ids of all priorities: a contingent that names none counts all
  static SeatRules read(Section all, List<String> priorities) {
    Optional<Section> found = all.findSection("seats");
    if (found.isEmpty()) {
      return new SeatRules(List.of(), Map.of(), List.of(), false);
    }
    Section section = found.get();
    SeatRules rules =
        new SeatRules(
            contingents(section.sections("general"), priorities),
            section.byName(
                "byProgramme",
                part -> contingents(part.section().sections(part.name()), priorities)),
            section.sections("bandwidths").stream().map(SeatRulesReader::bandwidth).toList(),
            section.isYes("twinsOver"));
    section.end();
    return rules;
  }

  private static List<ContingentRule> contingents(List<Section> sections, List<String> priorities) {
    return sections.stream().map(section -> contingent(section, priorities)).toList();
  }

  private static ContingentRule contingent(Section section, List<String> priorities) {
    List<String> types = section.texts("types");
    ContingentRule rule =
        new ContingentRule(
            section.text("name"),
            size(section),
            types,
            others(section, types),
            section.has("priorities") ? section.texts("priorities") : priorities,
            TieBreakReader.readOrRound(section),
            section.sections("leastRates").stream().map(SeatRulesReader::rate).toList());
    section.end();
    return rule;
  }

  /// Who names types must say what becomes of everybody else.
  private static SeatRules.Others others(Section section, List<String> types) {
    if (types.isEmpty() && !section.has("others")) {
      return SeatRules.Others.NEVER;
    }
    return section.word("others", List.of("after", "never")).equals("after")
        ? SeatRules.Others.AFTER
        : SeatRules.Others.NEVER;
  }

  private static SeatRules.Size size(Section section) {
    YamlValue value = section.value("size");
    if (value instanceof YamlValue.Fields) {
      Section column = section.section("size");
      SeatRules.Size size = new SeatRules.Size.FromColumn(column.text("column"));
      column.end();
      return size;
    }
    String text = value instanceof YamlValue.Text(long line, String plain) ? plain : "";
    if (text.matches("\\d{1,6}")) {
      return new SeatRules.Size.Seats(Integer.parseInt(text));
    }
    if (text.matches("(100|\\d{1,2}) ?%")) {
      return new SeatRules.Size.Percent(Integer.parseInt(text.replaceAll("\\D", "")));
    }
    if (!text.equals("rest") && section.has("size")) {
      section.wrong("size", value, SIZES);
    }
    return new SeatRules.Size.Rest();
  }

  private static SeatRules.LeastRate rate(Section section) {
    SeatRules.LeastRate rate =
        new SeatRules.LeastRate(section.text("type"), section.whole("percent", 1, 100));
    section.end();
    return rate;
  }

  private static SeatRules.Bandwidth bandwidth(Section section) {
    SeatRules.Bandwidth bandwidth =
        new SeatRules.Bandwidth(
            section.text("school"),
            section.whole("seats", 0, MANY),
            section.byName("programmes", SeatRulesReader::leastMost));
    section.value("programmes");
    section.end();
    return bandwidth;
  }

  private static SeatRules.LeastMost leastMost(Section.NamedPart part) {
    Section section = part.section().section(part.name());
    SeatRules.LeastMost bounds =
        new SeatRules.LeastMost(section.whole("least", 0, MANY), section.whole("most", 0, MANY));
    section.end();
    return bounds;
  }
}
