package nl.speelveld.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.runs.index.LocalRow;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.value.IndexValue;

/// All indices of a table as JSON, every figure in the one result shape.
public final class IndexJson {
  private IndexJson() {}

  /// The indices as JSON, resting on `basis`.
  public static String of(IndexReport report, Basis basis) {
    ObjectNode root = Json.object().put("report", "index");
    root.put("units", report.units()).put("total", report.total());
    report.groups().forEach(root.putArray("groups")::add);
    ArrayNode figures = root.putArray("figures");
    for (IndexReport.Row row : report.rows()) {
      String subject = row.other().isEmpty() ? row.group() : row.group() + " → " + row.other();
      figures.add(figure("index", subject, figure(row), basis));
    }
    for (IndexReport.Row row : report.ordered()) {
      figures.add(figure("ordered", "", figure(row), basis));
    }
    for (LocalRow row : report.local()) {
      String side = row.side() == LocalRow.Side.UNIT ? "unit" : "group";
      figures.add(local(row, "local_segregation_of_" + side, row.m(), basis));
      figures.add(local(row, "local_information_of_" + side, row.h(), basis));
    }
    report.levels().ifPresent(levels -> levels(levels, figures, basis));
    root.set("basis", Json.basis(basis));
    root.set("findings", Json.findings(report.findings()));
    return Json.print(root);
  }

  private static Figure figure(IndexReport.Row row) {
    return new Figure(
        row.index().id(),
        row.value(),
        row.doubt().map(doubt -> IndexValue.of(doubt.estimate())),
        row.doubt().map(BootstrapFigure.Measured::interval),
        Optional.empty(),
        Optional.empty());
  }

  private static ObjectNode local(LocalRow row, String id, IndexValue value, Basis basis) {
    return figure("local", row.name(), Figure.plain(id, value), basis);
  }

  private static void levels(NestedDecomposition levels, ArrayNode figures, Basis basis) {
    for (LevelSegregation level : levels.levels()) {
      figures.add(
          figure("level", level.between(), Figure.plain("mutual_information", level.m()), basis));
      figures.add(figure("level", level.between(), Figure.plain("information", level.h()), basis));
    }
  }

  private static ObjectNode figure(String part, String subject, Figure figure, Basis basis) {
    ObjectNode node = Json.figure(new Entry(part, subject, 0, basis.registration(), figure), basis);
    node.remove("year");
    return node;
  }
}
