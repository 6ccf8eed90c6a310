package nl.speelveld.report.export;

import java.util.List;
import nl.speelveld.runs.index.BoundsReport;
import nl.speelveld.runs.index.IndexName;
import nl.speelveld.segregation.masked.IndexBounds;

/// Bounds of the indices of a table with masked cells as CSV, a row an index and group.
public final class BoundsCsv {
  private BoundsCsv() {}

  private static final List<String> COLUMNS =
      List.of(
          "index",
          "symbol",
          "group",
          "low",
          "high",
          "method",
          "ends",
          "reached_low",
          "reached_high",
          "reason");

  /// The bounds as CSV. No fill lies outside `low` and `high`; fills were found that have
  /// `reached_low` and `reached_high`; `ends` is `EXACT` where these meet, else `OUTER`.
  public static String of(BoundsReport report) {
    CsvLines lines = new CsvLines().line(COLUMNS);
    for (BoundsReport.Row row : report.rows()) {
      IndexName index = row.index();
      lines.line(
          switch (row) {
            case BoundsReport.Bounded(var ignored, String group, IndexBounds bounds) ->
                List.of(
                    index.id(),
                    index.symbol(),
                    group,
                    Double.toString(bounds.interval().low()),
                    Double.toString(bounds.interval().high()),
                    bounds.interval().method().name(),
                    bounds.sharpness().name(),
                    Double.toString(bounds.reached().low()),
                    Double.toString(bounds.reached().high()),
                    "");
            case BoundsReport.NeverDefined(var ignored, String group, var reason) ->
                List.of(index.id(), index.symbol(), group, "", "", "", "", "", "", reason.name());
          });
    }
    return lines.toText();
  }
}
