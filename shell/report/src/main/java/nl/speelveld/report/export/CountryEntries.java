package nl.speelveld.report.export;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.published.PublishedWhere;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.measuring.MonitorIndex;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.Levels;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.segregation.value.IndexValue;

/// All figures of a report about all municipalities.
final class CountryEntries {
  private CountryEntries() {}

  static List<Entry> of(PublishedCountry report) {
    List<Entry> entries = new ArrayList<>();
    report
        .national()
        .forEach(figure -> entries.add(entry("national", report.area(), figure, report)));
    boolean meets = report.edition().feature() != Feature.SCORE; // a score meets nobody
    for (PublishedCountry.Row row : report.municipalities()) {
      entries.add(entry("municipality", row.place().code(), row.dissimilarity(), report));
      if (!meets) {
        continue;
      }
      entries.add(
          plain(
              "municipality",
              row.place().code(),
              MonitorIndex.EXPOSURE.id(),
              row.lead().meeting(),
              report));
    }
    for (CountryReport.ClassRow row : report.classes()) {
      String subject = row.by() + " " + row.name();
      entries.add(plain("class", subject, "dissimilarity-median", row.median().evenness(), report));
      entries.add(plain("class", subject, "dissimilarity-pooled", row.pooled().evenness(), report));
      if (meets) {
        entries.add(
            plain(
                "class",
                subject,
                MonitorIndex.EXPOSURE.id() + "-median",
                row.median().meeting(),
                report));
        entries.add(
            plain(
                "class",
                subject,
                MonitorIndex.EXPOSURE.id() + "-pooled",
                row.pooled().meeting(),
                report));
      }
    }
    if (report.levels() instanceof Part.Present<Levels>(Levels levels)) {
      for (Levels.Term term : levels.levels()) {
        String level = term.between();
        entries.add(plain("levels", level, "mutual_information", term.m(), report));
        entries.add(plain("levels", level, "information", term.h(), report));
        entries.add(plain("levels", level, "share", term.share(), report));
      }
    }
    for (PublishedWhere where : report.where()) {
      entries.add(plain("where", where.by(), "information", where.total(), report));
      entries.add(plain("where", where.by(), "information-between", where.between(), report));
    }
    return entries;
  }

  private static Entry entry(String part, String subject, Figure figure, PublishedCountry report) {
    return new Entry(
        part, subject, report.edition().year(), report.edition().registration(), figure);
  }

  private static Entry plain(
      String part, String subject, String id, IndexValue value, PublishedCountry report) {
    return entry(part, subject, Figure.plain(id, value), report);
  }
}
