package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.index.BoundsReport;

/// Bounds of the indices of a table with masked cells as JSON: figures with `bounds` and without a
/// value.
public final class BoundsJson {
  private BoundsJson() {}

  /// The bounds as JSON, resting on `basis`.
  public static String of(BoundsReport report, Basis basis) {
    ObjectNode root = Json.object().put("report", "index");
    root.put("units", report.units());
    root.putObject("total").put("low", report.leastTotal()).put("high", report.mostTotal());
    root.put("maskedCells", report.maskedCells());
    report.groups().forEach(root.putArray("groups")::add);
    ArrayNode figures = root.putArray("figures");
    report.rows().forEach(row -> figures.add(figure(row, basis)));
    root.set("basis", Json.basis(basis));
    root.set("findings", Json.findings(report.findings()));
    return Json.print(root);
  }

  private static ObjectNode figure(BoundsReport.Row row, Basis basis) {
    ObjectNode node = Json.object().put("part", "bounds");
    if (!row.group().isEmpty()) {
      node.put("subject", row.group());
    }
    node.put("id", row.index().id());
    switch (row) {
      case BoundsReport.Bounded bounded -> {
        node.set("bounds", Json.interval(bounded.bounds().interval()));
        node.set("reached", Json.interval(bounded.bounds().reached()));
        node.put("ends", bounded.bounds().sharpness().name());
      }
      case BoundsReport.NeverDefined never -> node.put("reason", never.reason().name());
    }
    node.put("unit", basis.unit()).put("groups", basis.groups());
    node.put("reference", basis.reference()).put("sources", "#/basis/sources");
    return node.put("version", basis.version()).put("command", basis.command());
  }
}
