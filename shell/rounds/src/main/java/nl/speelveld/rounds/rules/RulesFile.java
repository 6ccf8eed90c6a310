package nl.speelveld.rounds.rules;

import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.rules.Calendar;
import nl.speelveld.matching.rules.Guarantee;
import nl.speelveld.matching.rules.PriorityRule;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlFile;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.table.finding.Findings;

/// Reads the rules of a round.
public final class RulesFile {
  private static final int MANY = 1_000_000;

  private RulesFile() {}

  /// What came of it.
  public sealed interface Result {
    /// The rules.
    record Read(RoundRules rules) implements Result {}

    /// What is wrong.
    record Refused(Findings findings) implements Result {}
  }

  /// Reads the text of a file.
  public static Result read(String file, String text) {
    Findings.Collector findings = Findings.collector();
    YamlValue whole = YamlFile.read(file, text, findings);
    if (findings.toFindings().hasErrors()) {
      return new Result.Refused(findings.toFindings());
    }
    Section all = Section.of(file, whole, findings);
    RoundRules rules = rules(all);
    all.end();
    Findings found = findings.toFindings();
    return found.count() > 0 ? new Result.Refused(found) : new Result.Read(rules);
  }

  private static RoundRules rules(Section all) {
    Section source = all.section("source");
    RoundRules.Source whence = new RoundRules.Source(source.text("reference"), dateOf(source));
    source.end();
    List<PriorityRule> priorities =
        all.sections("priorities").stream().map(RulesFile::priority).toList();
    List<String> ids = priorities.stream().map(PriorityRule::id).toList();
    return new RoundRules(
        all.text("title"),
        all.whole("version", 1, MANY),
        whence,
        all.sections("types").stream().map(RulesFile::type).toList(),
        priorities,
        SeatRulesReader.read(all, ids),
        MechanismReader.read(all),
        TieBreakReader.read(all),
        ListRulesReader.read(all),
        all.sections("guarantees").stream().map(RulesFile::guarantee).toList(),
        calendar(all.section("calendar")));
  }

  /// A day, a month or a year: of an agreement more is not always known.
  private static String dateOf(Section source) {
    String date = source.text("date");
    if (!date.isEmpty() && !date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      source.wrong("date", source.value("date"), "2026-08-01, 2026-08, 2026");
    }
    return date;
  }

  private static RoundRules.ApplicantType type(Section section) {
    RoundRules.ApplicantType type =
        new RoundRules.ApplicantType(section.text("id"), ConditionReader.read(section, "when"));
    section.end();
    return type;
  }

  private static PriorityRule priority(Section section) {
    PriorityRule rule =
        new PriorityRule(
            section.text("id"),
            section.text("nl"),
            section.text("en"),
            ConditionReader.read(section, "when"),
            section.wholeOr("percent", 1, 100, 100));
    section.end();
    return rule;
  }

  private static Guarantee guarantee(Section section) {
    String id = section.text("id");
    Guarantee guarantee;
    if (section.has("seatWhen")) {
      guarantee =
          new Guarantee.SeatAt(
              id, ConditionReader.read(section, "seatWhen"), section.isYes("onTop"));
    } else if (section.has("withinMetres")) {
      guarantee = new Guarantee.NearHome(id, section.number("withinMetres"));
    } else {
      guarantee =
          new Guarantee.PlaceOnList(
              id,
              section.whole("placeFromLength", 1, MANY),
              section.byName("byLevel", part -> part.section().whole(part.name(), 1, MANY)));
    }
    section.end();
    return guarantee;
  }

  private static Calendar calendar(Section section) {
    Calendar calendar =
        new Calendar(
            section.date("opens"),
            section.date("closes"),
            section.date("freezes"),
            section.date("draws"),
            section.date("publishes"),
            section.has("secondRound")
                ? Optional.of(section.date("secondRound"))
                : Optional.empty(),
            section.date("reservesEnd"));
    section.end();
    return calendar;
  }
}
