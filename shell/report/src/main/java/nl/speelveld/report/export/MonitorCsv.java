package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.published.Cell;
import nl.speelveld.report.published.PublishedMirror;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchool;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;

/// The monitor of a municipality as one long table, a row a figure; schools after disclosure
/// control.
public final class MonitorCsv {
  static final List<String> COLUMNS =
      List.of(
          "part",
          "subject",
          "name",
          "figure",
          "value",
          "reason",
          "corrected",
          "low",
          "high",
          "level",
          "method",
          "by_chance",
          "bound_low",
          "bound_high",
          "unit",
          "groups",
          "reference",
          "year",
          "reference_date",
          "registration",
          "sources",
          "version",
          "command");

  /// What stands in the column of sources: the rows of this part list the files.
  private static final String SOURCES = "part=source";

  private MonitorCsv() {}

  /// The report as CSV (UTF-8, comma, decimal point, RFC 4180).
  public static String of(MonitorReport report) {
    return of(PublishedReport.of(report));
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedReport published) {
    CsvLines lines = new CsvLines().line(COLUMNS);
    for (Entry entry : Entries.of(published)) {
      lines.line(figure(entry, published.basis()));
    }
    if (published.mirror() instanceof Part.Present<PublishedMirror>(PublishedMirror mirror)) {
      for (PublishedSchool school : mirror.schools()) {
        school(lines, school, published);
      }
    }
    sources(lines, published.basis());
    return lines.toText();
  }

  static List<String> figure(Entry entry, Basis basis) {
    Figure figure = entry.figure();
    List<String> row = new ArrayList<>(List.of(entry.part(), entry.subject(), "", figure.id()));
    row.add(number(figure.value()));
    row.add(reason(figure.value()));
    row.add(figure.corrected().map(MonitorCsv::number).orElse(""));
    interval(row, figure.interval());
    row.add(figure.byChance().map(MonitorCsv::number).orElse(""));
    row.add(figure.bounds().map(i -> Double.toString(i.low())).orElse(""));
    row.add(figure.bounds().map(i -> Double.toString(i.high())).orElse(""));
    basis(row, basis, entry.year(), entry.registration());
    return row;
  }

  private static void school(CsvLines lines, PublishedSchool school, PublishedReport report) {
    lines.line(schoolRow(school, "pupils", school.pupils(), Optional.empty(), report));
    lines.line(schoolRow(school, "group", school.focal(), Optional.empty(), report));
    lines.line(schoolRow(school, "share", school.share(), school.shareInterval(), report));
    if (school.referenceShare().isPresent()) {
      Cell reference = Cell.of(school.referenceShare().get());
      lines.line(schoolRow(school, "reference-share", reference, Optional.empty(), report));
    }
  }

  private static List<String> schoolRow(
      PublishedSchool school,
      String figure,
      Cell value,
      Optional<Interval> interval,
      PublishedReport report) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of("school", school.school().code(), school.school().name(), figure));
    row.add(value.text(MonitorCsv::plain, ""));
    row.add(value.shown() ? "" : "suppressed");
    row.add("");
    interval(row, interval);
    row.addAll(List.of("", "", ""));
    basis(row, report.basis(), report.edition().year(), report.edition().registration());
    return row;
  }

  private static void interval(List<String> row, Optional<Interval> interval) {
    row.add(interval.map(i -> Double.toString(i.low())).orElse(""));
    row.add(interval.map(i -> Double.toString(i.high())).orElse(""));
    row.add(interval.map(i -> Double.toString(i.level())).orElse(""));
    row.add(interval.map(i -> i.method().name()).orElse(""));
  }

  private static void basis(List<String> row, Basis basis, int year, String registration) {
    boolean same = registration.equals(basis.registration());
    row.addAll(List.of(basis.unit(), basis.groups(), basis.reference(), Integer.toString(year)));
    row.addAll(List.of(same ? basis.referenceDate() : "", registration, SOURCES));
    row.addAll(List.of(basis.version(), basis.command()));
  }

  /// One row a file: name, rows that were read, date and checksum.
  static void sources(CsvLines lines, Basis basis) {
    for (SourceFile file : basis.sources()) {
      List<String> row = new ArrayList<>(List.of("source", file.id(), file.name(), "rows"));
      row.add(Long.toString(file.rows()));
      row.addAll(Collections.nCopies(COLUMNS.size() - 11, ""));
      row.addAll(List.of("", file.referenceDate(), "", "sha256:" + file.sha256(), "", ""));
      lines.line(row);
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }

  private static String number(IndexValue value) {
    return value.find().isPresent() ? Double.toString(value.value()) : "";
  }

  private static String reason(IndexValue value) {
    return switch (value) {
      case IndexValue.Defined ignored -> "";
      case IndexValue.Undefined(IndexValue.Reason reason) -> reason.name();
    };
  }
}
