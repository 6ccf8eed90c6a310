package nl.speelveld.rounds.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.rules.ListRules;
import nl.speelveld.matching.rules.Together;
import nl.speelveld.rounds.yaml.Section;

/// Reads what a list may hold.
final class ListRulesReader {
  private static final int MANY = 10_000;
  private static final List<String> WORDS = List.of("else split last pair", "else one number");

  private ListRulesReader() {}

  static ListRules read(Section all) {
    Section section = all.section("lists");
    ListRules rules =
        new ListRules(
            length(section),
            section.findText("levelColumn"),
            section.byName(
                "byLevel",
                part -> {
                  Section its = part.section().section(part.name());
                  ListRules.Length length = length(its);
                  its.end();
                  return length;
                }),
            section.has("validWhen")
                ? Optional.of(ConditionReader.read(section, "validWhen"))
                : Optional.empty(),
            section.has("backUpNearest")
                ? Optional.of(new ListRules.BackUp(section.whole("backUpNearest", 1, MANY)))
                : Optional.empty(),
            section.findText("sharedNumber"),
            section.has("together") ? Optional.of(together(section)) : Optional.empty(),
            section.findSection("born").map(ListRulesReader::born));
    section.end();
    return rules;
  }

  private static Together together(Section section) {
    return section.word("together", WORDS).equals(WORDS.getFirst())
        ? Together.ELSE_SPLIT_LAST_PAIR
        : Together.ELSE_ONE_NUMBER;
  }

  private static ListRules.Length length(Section section) {
    int least = section.whole("least", 0, MANY);
    int most = section.whole("most", 1, MANY);
    if (most < least) {
      section.wrong("most", section.value("most"), least + " …");
    }
    return new ListRules.Length(least, Math.max(least, most));
  }

  private static ListRules.BirthDates born(Section section) {
    LocalDate from = section.date("from");
    LocalDate to = section.date("to");
    if (to.isBefore(from)) {
      section.wrong("to", section.value("to"), from + " …");
    }
    section.end();
    return new ListRules.BirthDates(from, to.isBefore(from) ? from : to);
  }
}
