package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.speelveld.report.export.CountryCsv;
import nl.speelveld.report.export.CountryJson;
import nl.speelveld.report.export.MonitorCsv;
import nl.speelveld.report.export.MonitorDcat;
import nl.speelveld.report.export.MonitorGeoJson;
import nl.speelveld.report.export.MonitorJson;
import nl.speelveld.report.html.CountryHtml;
import nl.speelveld.report.html.MonitorHtml;
import nl.speelveld.report.terminal.CountryText;
import nl.speelveld.report.terminal.MonitorText;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.MonitorReport;

/// Writes reports in the form and to the place that was asked.
///
/// @param terminal where results go without a file
/// @param format form
/// @param language language of texts
/// @param out file, or directory for several reports
record ReportWriter(Terminal terminal, OutputFormat format, Language language, Optional<Path> out) {

  /// Writes the report about a municipality; one of several goes to a directory.
  void write(MonitorReport report, boolean oneOfSeveral) {
    String text =
        switch (format) {
          case TEXT -> MonitorText.of(report, language);
          case JSON -> MonitorJson.of(report);
          case CSV -> MonitorCsv.of(report);
          case HTML -> MonitorHtml.of(report, language);
          case GEOJSON -> MonitorGeoJson.of(report);
          case DCAT -> MonitorDcat.of(report, language, terminal.today());
        };
    put(text, MonitorDcat.fileName(report) + "." + format.ending(), oneOfSeveral);
  }

  /// Writes the report about a country or a province.
  void write(CountryReport report) {
    String text =
        switch (format) {
          case TEXT -> CountryText.of(report, language);
          case JSON -> CountryJson.of(report);
          case CSV -> CountryCsv.of(report);
          case HTML -> CountryHtml.of(report, language);
          case GEOJSON, DCAT ->
              throw new WrongUse("format.onePlace", arg("format", format.toString()));
        };
    String name = "speelveld-" + report.area().toLowerCase(Locale.ROOT).replace(' ', '-');
    put(text, name + "." + format.ending(), false);
  }

  private void put(String text, String name, boolean oneOfSeveral) {
    if (out.isEmpty()) {
      terminal.out().print(text);
      return;
    }
    boolean directory = oneOfSeveral || Files.isDirectory(out.get());
    Path file = directory ? out.get().resolve(name) : out.get();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        terminal
            .err()
            .println(terminal.words().say("folder.made", arg("folder", folder.toString())));
      }
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw OutputPlace.refused(file);
    }
    terminal.err().println(file);
  }
}
