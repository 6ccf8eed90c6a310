package nl.speelveld.report.export;

import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.runs.monitor.CountryReport;

/// All municipalities as one long table, a row a figure, in the columns of [MonitorCsv].
public final class CountryCsv {
  private CountryCsv() {}

  /// The report as CSV, after disclosure control.
  public static String of(CountryReport report) {
    return of(PublishedCountry.of(report));
  }

  /// The same of a report that went through disclosure control.
  public static String of(PublishedCountry published) {
    CsvLines lines = new CsvLines().line(MonitorCsv.COLUMNS);
    CountryEntries.of(published)
        .forEach(entry -> lines.line(MonitorCsv.figure(entry, published.basis())));
    MonitorCsv.sources(lines, published.basis());
    return lines.toText();
  }
}
