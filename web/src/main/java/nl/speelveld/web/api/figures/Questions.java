package nl.speelveld.web.api.figures;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.measuring.HeldParts;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.measuring.SegregationMonitor;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.schema.RecordSchema;
import nl.speelveld.web.api.schema.Schema;

/// Questions to the monitor: from the words of a call to a report.
final class Questions {
  private static final int PLACES = 64;
  private final Optional<HeldMonitorData> data;
  private final String version;
  private final HeldParts held = HeldParts.ofPlaces(PLACES);

  Questions(Optional<HeldMonitorData> data, String version) {
    this.data = data;
    this.version = version;
  }

  /// What can be asked of a report.
  static List<Parameter> parameters() {
    return List.of(
        Parameter.usually("sector", RecordSchema.words(Sector.class), "po"),
        Parameter.query("feature", ids(Stream.of(Feature.values()).map(Feature::id))),
        Parameter.query("year", new Schema.Whole(2016, 1990, 2100)),
        Parameter.usually(
            "reference",
            ids(Stream.of(Reference.values()).map(Reference::id)),
            Reference.MUNICIPALITY.id()),
        Parameter.usually("threshold", new Schema.Whole(20, 1, 50), "20"));
  }

  private static Schema ids(Stream<String> words) {
    return new Schema.OneOf(words.toList());
  }

  /// The data folder.
  ///
  /// @throws ApiFault where this installation has none
  MonitorData data() {
    return data.orElseThrow(() -> new ApiFault(404, "noData"));
  }

  /// The municipality that a path names.
  Municipality municipality(Call call) {
    return municipality(call.path("code"));
  }

  Municipality municipality(String code) {
    return data().municipalities().stream()
        .filter(its -> its.code().equals(code))
        .findFirst()
        .orElseThrow(ApiFault::notFound);
  }

  /// The report about a municipality.
  MonitorReport report(Municipality place, MonitorRequest request, String format) {
    SegregationMonitor monitor = monitor(place.code(), request, format);
    return made(monitor.of(place, request));
  }

  /// The report about the country, or a province.
  CountryReport country(Optional<String> province, Call call, String format) {
    MonitorRequest request = request(call);
    String where = province.map(its -> "--province '" + its + "'").orElse("--country");
    return made(monitor(where, request, format).ofCountry(province, request));
  }

  private SegregationMonitor monitor(String where, MonitorRequest request, String format) {
    String command =
        String.join(
            " ",
            "speelveld monitor",
            where,
            "--sector",
            request.sector().name().toLowerCase(Locale.ROOT),
            "--reference",
            request.reference().id(),
            "--threshold",
            Integer.toString(request.thresholdPoints()),
            "--format",
            format);
    return new SegregationMonitor(data(), new Origin(version, command), held);
  }

  static MonitorRequest request(Call call) {
    return request(call, Sector.valueOf(call.word("sector").toUpperCase(Locale.ROOT)));
  }

  static MonitorRequest request(Call call, Sector sector) {
    return new MonitorRequest(
        sector,
        call.find("feature")
            .flatMap(word ->
                Arrays.stream(Feature.values()).filter(its -> its.id().equals(word)).findFirst()),
        call.find("year").map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty()),
        Arrays.stream(Reference.values())
            .filter(its -> its.id().equals(call.word("reference")))
            .findFirst()
            .orElseThrow(),
        call.whole("threshold"),
        MonitorRequest.of(sector).seed());
  }

  private static <T> T made(MonitorAnswer<T> answer) {
    return switch (answer) {
      case MonitorAnswer.Made<T>(T report) -> report;
      case MonitorAnswer.NoSchools<T>(Edition edition) ->
          throw new ApiFault(404, "noSchools", arg("counting", name(edition)));
      case MonitorAnswer.NotHeld<T>(List<Edition> held) ->
          throw held.isEmpty()
              ? new ApiFault(404, "noCounting")
              : new ApiFault(
                  404,
                  "otherCountings",
                  arg(
                      "held",
                      held.stream().map(Questions::name).collect(Collectors.joining(", "))));
    };
  }

  private static String name(Edition edition) {
    return edition.feature().id() + " " + edition.year();
  }
}
