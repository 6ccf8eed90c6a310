package nl.speelveld.report.terminal;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelveld.report.story.DataTable;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.segregation.change.Change;
import nl.speelveld.segregation.change.ChangeOutcome;
import nl.speelveld.segregation.change.Turnover;
import nl.speelveld.segregation.change.UnitChange;

/// Why segregation changed between two tables, as plain text.
public final class ChangeText {
  private static final int MOST_UNITS = 20;

  private ChangeText() {}

  /// The change in a language, or why the tables cannot be compared.
  public static String of(ChangeOutcome outcome, Language language) {
    Phrases phrases = Phrases.of(language);
    return switch (outcome) {
      case ChangeOutcome.Explained(Change change) -> explained(change, phrases);
      case ChangeOutcome.NotComparable(ChangeOutcome.Reason reason) ->
          new Page().sentence(phrases.say("change." + reason.name())).toText();
    };
  }

  private static String explained(Change change, Phrases phrases) {
    Page page = new Page().heading(phrases.say("change.title"), '=');
    page.sentence(
        phrases.say(
            "change.sentence",
            arg("before", number(change.before(), phrases)),
            arg("after", number(change.after(), phrases)),
            arg("structural", number(change.structural(), phrases))));
    page.gap().table(parts(change, phrases), phrases);
    turnover(change.turnover(), page, phrases);
    if (!change.units().isEmpty()) {
      page.gap().table(units(change, phrases), phrases);
    }
    page.gap();
    page.sentence(
        phrases.say(
            "change.certificate",
            arg("rounds", change.convergence().rounds()),
            arg("error", phrases.numbers().small(change.convergence().largestMarginError()))));
    return page.toText();
  }

  private static DataTable parts(Change change, Phrases phrases) {
    return new DataTable(
        "parts",
        phrases.say("change.table"),
        List.of(phrases.say("column.part"), phrases.say("column.contribution")),
        List.of(
            row("change.additions", change.additions(), phrases),
            row("change.removals", change.removals(), phrases),
            row("change.groupMarginal", change.groupMarginal(), phrases),
            row("change.unitMarginal", change.unitMarginal(), phrases),
            row("change.interaction", change.interaction(), phrases),
            row("change.structural", change.structural(), phrases),
            row("mark.total", change.sumOfParts(), phrases)));
  }

  private static List<String> row(String key, double value, Phrases phrases) {
    return List.of(phrases.say(key), number(value, phrases));
  }

  private static void turnover(Turnover turnover, Page page, Phrases phrases) {
    named("change.opened", turnover.opened(), page, phrases);
    named("change.closed", turnover.closed(), page, phrases);
    named("change.appeared", turnover.appeared(), page, phrases);
    named("change.vanished", turnover.vanished(), page, phrases);
  }

  private static void named(String key, List<Turnover.Named> names, Page page, Phrases phrases) {
    if (names.isEmpty()) {
      return;
    }
    List<String> shown = names.stream().limit(MOST_UNITS).map(Turnover.Named::name).toList();
    String list = String.join(", ", shown) + (names.size() > shown.size() ? ", …" : "");
    page.gap().sentence(phrases.say(key, arg("n", names.size()), arg("names", list)));
  }

  private static DataTable units(Change change, Phrases phrases) {
    List<List<String>> rows = new ArrayList<>();
    change.units().stream()
        .sorted(
            Comparator.comparingDouble((UnitChange unit) -> -Math.abs(unit.structural()))
                .thenComparing(UnitChange::unit))
        .limit(MOST_UNITS)
        .forEach(unit ->
            rows.add(
                List.of(
                    unit.unit(),
                    number(unit.structural(), phrases),
                    number(unit.unitMarginal(), phrases))));
    return new DataTable(
        "units",
        phrases.say("change.units"),
        List.of(
            phrases.say("column.unit"),
            phrases.say("change.structural"),
            phrases.say("change.unitMarginal")),
        rows);
  }

  private static String number(double value, Phrases phrases) {
    return phrases.numbers().decimals(value, 5);
  }
}
