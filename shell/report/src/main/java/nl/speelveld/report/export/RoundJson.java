package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.speelveld.report.enrolment.RoundReport;

/// The published statistics of a round as JSON, with what they rest on. A value that is not shown
/// is `"suppressed"`.
public final class RoundJson {
  private RoundJson() {}

  /// The figures, after disclosure control.
  public static String of(RoundReport report) {
    ObjectNode root = Json.object().put("report", "round").put("title", report.round());
    ArrayNode figures = root.putArray("figures");
    for (RoundLines.Line its : RoundLines.of(report)) {
      ObjectNode node = figures.addObject();
      node.put("part", its.table()).put("subject", its.row()).put("id", its.column());
      Json.cell(node, "value", its.value());
    }
    root.set("basis", Json.basis(report.basis()));
    return Json.print(root);
  }
}
