package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.segregation.change.Change;
import nl.speelveld.segregation.change.ChangeOutcome;
import nl.speelveld.segregation.change.Turnover;
import nl.speelveld.segregation.change.UnitChange;

/// Why segregation changed between two tables, as JSON.
public final class ChangeJson {
  private ChangeJson() {}

  /// The change as JSON, resting on `basis`; `reason` where the tables cannot be compared.
  public static String of(ChangeOutcome outcome, Basis basis) {
    ObjectNode root = Json.object().put("report", "change");
    switch (outcome) {
      case ChangeOutcome.NotComparable(ChangeOutcome.Reason reason) ->
          root.put("reason", reason.name());
      case ChangeOutcome.Explained(Change change) -> explained(root, change);
    }
    root.set("basis", Json.basis(basis));
    return Json.print(root);
  }

  private static void explained(ObjectNode root, Change change) {
    root.put("index", "mutual_information");
    root.put("before", change.before()).put("after", change.after());
    root.putObject("parts")
        .put("additions", change.additions())
        .put("removals", change.removals())
        .put("groupMarginal", change.groupMarginal())
        .put("unitMarginal", change.unitMarginal())
        .put("interaction", change.interaction())
        .put("structural", change.structural());
    ArrayNode units = root.putArray("units");
    for (UnitChange unit : change.units()) {
      units
          .addObject()
          .put("unit", unit.unit())
          .put("structural", unit.structural())
          .put("unitMarginal", unit.unitMarginal());
    }
    named(root.putArray("opened"), change.turnover().opened());
    named(root.putArray("closed"), change.turnover().closed());
    named(root.putArray("appeared"), change.turnover().appeared());
    named(root.putArray("vanished"), change.turnover().vanished());
    root.putObject("convergence")
        .put("rounds", change.convergence().rounds())
        .put("largestMarginError", change.convergence().largestMarginError())
        .put("converged", change.convergence().converged());
  }

  private static void named(ArrayNode array, List<Turnover.Named> names) {
    names.forEach(named -> array.add(named.name()));
  }
}
