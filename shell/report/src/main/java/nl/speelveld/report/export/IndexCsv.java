package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.index.IndexReport;
import nl.speelveld.runs.index.LocalRow;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.value.IndexValue;

/// All indices of a table as CSV: a row an index and group, then a row a level for M and H, with
/// the level as group and the levels around it as other. Local rows have the unit or group as
/// group; the local M of a group is a row of the catalogue already, so it is not said twice.
public final class IndexCsv {
  private IndexCsv() {}

  private static final List<String> COLUMNS =
      List.of("index", "symbol", "group", "other", "value", "reason");
  private static final List<String> DOUBT = List.of("estimate", "standard_error", "low", "high");
  private static final List<String> NO_DOUBT = List.of("", "", "", "");

  /// The indices as CSV (`index,symbol,group,other,value,reason`); where intervals were asked also
  /// `estimate,standard_error,low,high`.
  public static String of(IndexReport report) {
    boolean doubt = report.hasIntervals();
    CsvLines lines = new CsvLines().line(doubt ? joined(COLUMNS, DOUBT) : COLUMNS);
    for (IndexReport.Row row : joined(report.rows(), report.ordered())) {
      String id = row.index().id();
      String symbol = row.index().symbol();
      List<String> cells = cells(id, symbol, row.group(), row.other(), row.value());
      lines.line(doubt ? joined(cells, doubt(row)) : cells);
    }
    List<List<String>> plain = new ArrayList<>();
    report.local().forEach(row -> plain.addAll(local(row)));
    report.levels().ifPresent(levels -> levels.levels().forEach(l -> plain.addAll(level(l))));
    plain.forEach(cells -> lines.line(doubt ? joined(cells, NO_DOUBT) : cells));
    return lines.toText();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<String> doubt(IndexReport.Row row) {
    return row.doubt()
        .map(doubt ->
            List.of(
                Double.toString(doubt.estimate()),
                Double.toString(doubt.standardError()),
                Double.toString(doubt.interval().low()),
                Double.toString(doubt.interval().high())))
        .orElse(NO_DOUBT);
  }

  private static List<List<String>> local(LocalRow row) {
    return switch (row.side()) {
      case UNIT ->
          List.of(
              cells("local_segregation_of_unit", "L", row.name(), "", row.m()),
              cells("local_information_of_unit", "L/E", row.name(), "", row.h()));
      case GROUP -> List.of(cells("local_information_of_group", "L/E", row.name(), "", row.h()));
    };
  }

  private static List<List<String>> level(LevelSegregation level) {
    String within = String.join(" / ", level.within());
    return List.of(
        cells("mutual_information_between", "M", level.between(), within, level.m()),
        cells("information_between", "H", level.between(), within, level.h()));
  }

  private static List<String> cells(
      String id, String symbol, String group, String other, IndexValue value) {
    return switch (value) {
      case IndexValue.Defined(double number) ->
          List.of(id, symbol, group, other, Double.toString(number), "");
      case IndexValue.Undefined(IndexValue.Reason reason) ->
          List.of(id, symbol, group, other, "", reason.name());
    };
  }
}
