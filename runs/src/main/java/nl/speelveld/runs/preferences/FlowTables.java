package nl.speelveld.runs.preferences;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.speelveld.runs.data.Area;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Flows of tables: `area, school, count`, areas and schools with their places, with a finding for
/// each row that cannot be meant.
final class FlowTables {
  private final FlowQuestion question;
  private final Findings.Collector findings;
  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Reach.Spot> schools = new LinkedHashMap<>();
  private final Map<String, Map<String, Double>> counts = new TreeMap<>();
  private final Map<String, Map<String, Double>> before = new TreeMap<>();

  private FlowTables(FlowQuestion question, Findings.Collector findings) {
    this.question = question;
    this.findings = findings;
  }

  /// What the tables have for a question; nothing where findings are errors.
  static Optional<FlowsRead> find(
      PreferenceTables tables, FlowQuestion question, Findings.Collector findings) {
    return new FlowTables(question, findings).read(tables);
  }

  private Optional<FlowsRead> read(PreferenceTables tables) {
    Optional<Sheet> flows = tables.find(TableKind.FLOWS);
    Optional<Sheet> schoolSheet = tables.find(TableKind.SCHOOLS);
    Optional<Sheet> areaSheet = tables.find(TableKind.AREAS);
    Map<String, Optional<Sheet>> needed =
        Map.of("flows", flows, "schools", schoolSheet, "areas", areaSheet);
    needed.forEach((kind, sheet) -> {
      if (sheet.isEmpty()) {
        findings.add(new FileFinding.TableMissing(Place.NOWHERE, kind));
      }
    });
    if (findings.toFindings().hasErrors()) {
      return Optional.empty();
    }
    readAreas(areaSheet.orElseThrow());
    readSchools(schoolSheet.orElseThrow());
    readCounts(flows.orElseThrow());
    return findings.toFindings().hasErrors()
        ? Optional.empty()
        : Optional.of(new FlowsRead(areas, schools, counts, before, FlowsRead.Unplaced.NOBODY));
  }

  private void readAreas(Sheet sheet) {
    Optional<Coordinates> columns = Coordinates.find(sheet);
    Sheet.Column code = sheet.find(TableKind.AREA).orElseThrow();
    Optional<Sheet.Column> figure =
        question.figure().isEmpty()
            ? Optional.empty()
            : Sources.column(Optional.of(sheet), question.figure(), findings);
    if (columns.isEmpty()) {
      findings.add(new FileFinding.ColumnMissing(sheet.whole(), "rd_x", sheet.columns()));
      return;
    }
    for (int row = 0; row < sheet.rows(); row++) {
      Optional<double[]> place = columns.get().find(row);
      if (place.isEmpty()) {
        findings.add(
            new FileFinding.NotANumber(
                sheet.place(row, columns.get().x().name()), columns.get().x().text(row)));
        continue;
      }
      int at = row;
      Map<String, Double> figures =
          figure
              .flatMap(column -> column.number(at))
              .map(value -> Map.of(question.figure(), value))
              .orElse(Map.of());
      String name = code.text(row);
      areas.put(
          name,
          new Area(name, name, "", "", place.get()[0] * 1000, place.get()[1] * 1000, figures));
    }
  }

  private void readSchools(Sheet sheet) {
    Optional<Coordinates> columns = Coordinates.find(sheet);
    Sheet.Column code = sheet.find(TableKind.SCHOOL).orElseThrow();
    Optional<Sheet.Column> name = sheet.find(List.of("name", "naam"));
    if (columns.isEmpty()) {
      findings.add(new FileFinding.ColumnMissing(sheet.whole(), "rd_x", sheet.columns()));
      return;
    }
    for (int row = 0; row < sheet.rows(); row++) {
      int at = row;
      columns
          .get()
          .find(row)
          .ifPresentOrElse(
              place ->
                  schools.put(
                      code.text(at),
                      new Reach.Spot(
                          name.map(its -> its.text(at)).orElse(code.text(at)), place[0], place[1])),
              () ->
                  findings.add(
                      new FileFinding.NotANumber(
                          sheet.place(at, columns.get().x().name()), columns.get().x().text(at))));
    }
  }

  private void readCounts(Sheet sheet) {
    Sheet.Column area = sheet.find(TableKind.AREA).orElseThrow();
    Sheet.Column school = sheet.find(TableKind.SCHOOL).orElseThrow();
    Sheet.Column count = sheet.find(TableKind.COUNT).orElseThrow();
    Optional<Sheet.Column> earlier =
        question.lagged() ? sheet.find(TableKind.BEFORE) : Optional.empty();
    if (question.lagged() && earlier.isEmpty()) {
      findings.add(
          new FileFinding.ColumnMissing(
              sheet.whole(), TableKind.BEFORE.getFirst(), sheet.columns()));
    }
    for (int row = 0; row < sheet.rows(); row++) {
      int at = row;
      Optional<Double> pupils = count.count(row, findings);
      if (pupils.isEmpty()) {
        continue; // told
      }
      if (!schools.containsKey(school.text(row))) {
        findings.add(
            new FileFinding.UnknownSchool(
                sheet.place(row, school.name()),
                school.text(row),
                ListRows.nearest(school.text(row), schools.keySet())));
      } else if (!areas.containsKey(area.text(row))) {
        findings.add(new FileFinding.UnknownArea(sheet.place(row, area.name()), area.text(row)));
      } else {
        merge(counts, area.text(row), school.text(row), pupils.get());
        earlier.ifPresent(column -> readBefore(sheet, column, at, area.text(at), school.text(at)));
      }
    }
  }

  private void readBefore(Sheet sheet, Sheet.Column column, int row, String area, String school) {
    column
        .number(row)
        .filter(number -> number >= 0)
        .ifPresentOrElse(
            pupils -> merge(before, area, school, pupils),
            () ->
                findings.add(
                    new FileFinding.NotANumber(sheet.place(row, column.name()), column.text(row))));
  }

  private static void merge(
      Map<String, Map<String, Double>> into, String area, String school, double pupils) {
    if (pupils > 0) {
      into.computeIfAbsent(area, its -> new HashMap<>()).merge(school, pupils, Double::sum);
    }
  }
}
