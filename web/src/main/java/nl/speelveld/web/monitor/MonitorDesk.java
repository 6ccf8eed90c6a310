package nl.speelveld.web.monitor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.speelveld.report.published.HeldDoubt;
import nl.speelveld.report.published.PublishedCountry;
import nl.speelveld.report.published.PublishedReport;
import nl.speelveld.report.published.PublishedSchoolReport;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.held.Held;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.measuring.EditionChoice;
import nl.speelveld.runs.measuring.HeldParts;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SchoolLook;
import nl.speelveld.runs.measuring.SegregationMonitor;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.MunicipalitySearch;
import nl.speelveld.runs.place.Sector;

/// The monitor of one data folder for many who ask: what was computed is held, after disclosure
/// control, and given again.
///
/// It holds 400 reports about places, 64 about the country, and the parts behind 2,000 reports, so
/// that a page with another reference or threshold costs little. Threads share it; who asks for
/// what another is computing waits for that. What is held can be made beforehand, see [WarmUp].
public final class MonitorDesk {
  private static final int REPORTS = 400;
  private static final int COUNTRIES = 64;
  private static final int PARTS = 2000;
  private static final int COUNTS = 10_000;

  private final HeldMonitorData data;
  private final String version;
  private final HeldParts parts = HeldParts.ofPlaces(PARTS);
  private final HeldDoubt doubt = HeldDoubt.atMost(COUNTS);
  private final Held<Asked, MonitorAnswer<PublishedReport>> reports = Held.atMost(REPORTS);
  private final Held<MonitorRequest, MonitorAnswer<PublishedCountry>> countries =
      Held.atMost(COUNTRIES);
  private final SchoolLook schools;
  private final PrintedPages pages;

  private record Asked(Municipality place, MonitorRequest request) {}

  private MonitorDesk(HeldMonitorData data, String version, PrintedPages pages) {
    this.data = data;
    this.pages = pages;
    this.version = version;
    this.schools = new SchoolLook(data, parts);
  }

  /// The monitor of a data folder. Nothing is read yet.
  ///
  /// @param version of the program, printed with every figure
  public static MonitorDesk of(MonitorData data, String version) {
    return of(data, version, Optional.empty());
  }

  /// The same, with a folder in which the pages that are asked most stay printed.
  ///
  /// @param printed a folder for this very data and program, which need not be there yet
  public static MonitorDesk of(MonitorData data, String version, Optional<Path> printed) {
    return new MonitorDesk(HeldMonitorData.of(data), version, PrintedPages.in(printed));
  }

  /// Prints what visitors of the whole country ask first, so that the next start finds it printed:
  /// the country by the counting that answers in each sector, and the four large cities.
  public void printFirst() {
    for (Sector sector : Sector.values()) {
      MonitorRequest usual = MonitorRequest.of(sector);
      CountryPage.printAll(this, usual);
      data.municipalities().stream()
          .filter(Municipality::isG4)
          .forEach(place -> PlacePage.printAll(this, place, usual));
    }
  }

  /// Pages that were printed.
  PrintedPages pages() {
    return pages;
  }

  /// The counting that answers a request about a place.
  ///
  /// @param code code of the municipality, empty for the country
  Optional<Edition> findCounting(String code, MonitorRequest request) {
    return EditionChoice.find(held(request.sector(), code), request);
  }

  /// The data behind it, held in memory.
  public HeldMonitorData data() {
    return data;
  }

  /// Finds municipalities.
  public MunicipalitySearch search() {
    return MunicipalitySearch.in(data.municipalities());
  }

  /// The countings that can be asked about a place in a sector, newest first.
  ///
  /// @param code code of the municipality, empty for the country
  public List<Edition> held(Sector sector, String code) {
    return EditionChoice.held(data.editions(), sector, code);
  }

  /// The report about a municipality, as it may be shown.
  public MonitorAnswer<PublishedReport> report(Municipality place, MonitorRequest request) {
    return reports.get(new Asked(place, request), this::publish);
  }

  private MonitorAnswer<PublishedReport> publish(Asked asked) {
    Origin origin = origin(asked.place.code(), asked.request);
    return switch (new SegregationMonitor(data, origin, parts).of(asked.place, asked.request)) {
      case MonitorAnswer.Made<MonitorReport>(MonitorReport report) ->
          new MonitorAnswer.Made<>(PublishedReport.of(report, doubt));
      case MonitorAnswer.NotHeld<MonitorReport>(var held) -> new MonitorAnswer.NotHeld<>(held);
      case MonitorAnswer.NoSchools<MonitorReport>(var edition) ->
          new MonitorAnswer.NoSchools<>(edition);
    };
  }

  /// All municipalities, as they may be shown.
  public MonitorAnswer<PublishedCountry> country(MonitorRequest request) {
    return countries.get(request, this::publishCountry);
  }

  /// All municipalities, where that is ready: nobody waits.
  public Optional<PublishedCountry> findCountry(MonitorRequest request) {
    return countries
        .find(request)
        .flatMap(answer ->
            answer instanceof MonitorAnswer.Made<PublishedCountry>(var report)
                ? Optional.of(report)
                : Optional.empty());
  }

  private MonitorAnswer<PublishedCountry> publishCountry(MonitorRequest request) {
    Origin origin = origin("--country", request);
    return switch (new SegregationMonitor(data, origin, parts)
        .ofCountry(Optional.empty(), request)) {
      case MonitorAnswer.Made<CountryReport>(CountryReport report) ->
          new MonitorAnswer.Made<>(PublishedCountry.of(report));
      case MonitorAnswer.NotHeld<CountryReport>(var held) -> new MonitorAnswer.NotHeld<>(held);
      case MonitorAnswer.NoSchools<CountryReport>(var edition) ->
          new MonitorAnswer.NoSchools<>(edition);
    };
  }

  /// The sector of a school; empty when no counting names it.
  public Optional<Sector> findSector(String school) {
    return schools.findSector(school);
  }

  /// A school, as it may be shown; empty when no counting names it, or when there is no report
  /// about its municipality.
  public Optional<PublishedSchoolReport> findSchool(String code, MonitorRequest request) {
    return schools
        .find(code, request)
        .flatMap(school ->
            report(school.place(), request) instanceof MonitorAnswer.Made<PublishedReport>(var city)
                ? Optional.of(PublishedSchoolReport.of(school, city))
                : Optional.empty());
  }

  // the command line that gives the same figures from the same data folder
  private Origin origin(String place, MonitorRequest request) {
    return new Origin(
        version,
        "speelveld monitor "
            + place
            + " --sector "
            + request.sector().name().toLowerCase(Locale.ROOT)
            + " --reference "
            + request.reference().id()
            + " --threshold "
            + request.thresholdPoints());
  }
}
