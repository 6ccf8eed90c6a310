package nl.speelveld.report.export;

import java.util.List;
import nl.speelveld.segregation.change.Change;
import nl.speelveld.segregation.change.ChangeOutcome;
import nl.speelveld.segregation.change.UnitChange;

/// Why segregation changed between two tables, as CSV: the parts, then the units.
public final class ChangeCsv {
  private ChangeCsv() {}

  /// The change as CSV (`part,unit,value`); one row `reason` where the tables cannot be compared.
  public static String of(ChangeOutcome outcome) {
    CsvLines lines = new CsvLines().line(List.of("part", "unit", "value"));
    switch (outcome) {
      case ChangeOutcome.NotComparable(ChangeOutcome.Reason reason) ->
          lines.line(List.of("reason", "", reason.name()));
      case ChangeOutcome.Explained(Change change) -> explained(lines, change);
    }
    return lines.toText();
  }

  private static void explained(CsvLines lines, Change change) {
    row(lines, "before", "", change.before());
    row(lines, "after", "", change.after());
    row(lines, "additions", "", change.additions());
    row(lines, "removals", "", change.removals());
    row(lines, "group-marginal", "", change.groupMarginal());
    row(lines, "unit-marginal", "", change.unitMarginal());
    row(lines, "interaction", "", change.interaction());
    row(lines, "structural", "", change.structural());
    for (UnitChange unit : change.units()) {
      row(lines, "unit-structural", unit.unit(), unit.structural());
      row(lines, "unit-marginal", unit.unit(), unit.unitMarginal());
    }
  }

  private static void row(CsvLines lines, String part, String unit, double value) {
    lines.line(List.of(part, unit, Double.toString(value)));
  }
}
