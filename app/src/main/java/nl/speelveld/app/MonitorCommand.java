package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.measuring.SegregationMonitor;
import nl.speelveld.runs.monitor.CountryReport;
import nl.speelveld.runs.monitor.MonitorAnswer;
import nl.speelveld.runs.monitor.MonitorReport;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `monitor PLACE…`: the segregation monitor of municipalities, a province or the country.
@Command(name = "monitor", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MonitorCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.place}", arity = "0..*", descriptionKey = "places")
  private List<String> places = List.of();

  @Option(names = "--data", paramLabel = "${bundle:label.folder}")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--province", paramLabel = "${bundle:label.name}")
  private Optional<String> province = Optional.empty();

  @Option(names = "--country")
  private boolean country;

  @Option(names = "--year", paramLabel = "${bundle:label.year}")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--feature", paramLabel = "${bundle:label.feature}")
  private Optional<String> feature = Optional.empty();

  @Option(names = "--reference", paramLabel = "${bundle:label.reference}")
  private String reference = Reference.MUNICIPALITY.id();

  @Option(names = "--threshold", paramLabel = "${bundle:label.points}")
  private int threshold = 20;

  @Option(names = "--sector", paramLabel = "${bundle:label.sector}")
  private Sector sector = Sector.PO;

  @Option(names = "--format", paramLabel = "${bundle:label.form}")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--out", paramLabel = "${bundle:label.file}")
  private Optional<Path> out = Optional.empty();

  MonitorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean wide = country || province.isPresent();
    if (wide == !places.isEmpty()) {
      throw new WrongUse(wide ? "monitor.two" : "monitor.none");
    }
    if (country && province.isPresent()) {
      throw new WrongUse("monitor.two");
    }
    if (places.size() > 1 && format != OutputFormat.TEXT && out.isEmpty()) {
      throw new WrongUse("monitor.several", arg("format", format.toString()));
    }
    MonitorRequest request = request();
    try (DataFolder folder = Components.dataFolder(data.orElseGet(terminal::defaultData))) {
      return wide ? wide(folder, request) : each(folder, request);
    }
  }

  private MonitorRequest request() {
    if (threshold < 1 || threshold > 50) {
      throw new WrongUse("threshold.outside", arg("points", threshold));
    }
    MonitorRequest usual = MonitorRequest.of(sector);
    return new MonitorRequest(
        sector,
        feature.map(word -> oneOf("--feature", word, Feature.values(), Feature::id)),
        year.map(OptionalInt::of).orElse(OptionalInt.empty()),
        oneOf("--reference", reference, Reference.values(), Reference::id),
        threshold,
        usual.seed());
  }

  private static <E> E oneOf(
      String option, String word, E[] values, java.util.function.Function<E, String> id) {
    return Stream.of(values)
        .filter(value -> id.apply(value).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Misread.oneOf(option, word, Stream.of(values).map(id).toArray()));
  }

  private int each(DataFolder folder, MonitorRequest request) {
    PlaceSearch search = new PlaceSearch(folder.municipalities());
    List<Municipality> found = places.stream().map(search::find).distinct().toList();
    ReportWriter writer = new ReportWriter(terminal, format, terminal.language(), out);
    for (Municipality place : found) {
      SegregationMonitor monitor = Components.monitor(folder, command(place.code()));
      MonitorReport report = made(monitor.of(place, request), place.name());
      writer.write(report, found.size() > 1);
    }
    return ExitCode.DONE;
  }

  private int wide(DataFolder folder, MonitorRequest request) {
    province = province.map(name -> knownProvince(name, folder));
    ProgressLine progress = new ProgressLine(terminal);
    progress.at(0, 1, province.orElse("NL"));
    SegregationMonitor monitor =
        Components.monitor(
            folder,
            command(province.map(name -> "--province " + Quoted.word(name)).orElse("--country")));
    CountryReport report =
        made(
            monitor.ofCountry(province, request), province.orElse(terminal.words().say("country")));
    progress.end();
    new ReportWriter(terminal, format, terminal.language(), out).write(report);
    return ExitCode.DONE;
  }

  private static String knownProvince(String name, DataFolder folder) {
    List<String> provinces =
        folder.municipalities().stream()
            .map(Municipality::province)
            .filter(known -> !known.isBlank())
            .distinct()
            .sorted()
            .toList();
    return provinces.stream()
        .filter(known -> known.equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() ->
            provinces.isEmpty()
                ? new WrongUse("province.nameless")
                : new WrongUse(
                    "province.unknown",
                    arg("name", name),
                    arg("known", String.join(", ", provinces))));
  }

  private String command(String place) {
    return command(place, request(), data)
        + (format == OutputFormat.TEXT ? "" : " --format " + format)
        + terminal.languageOption();
  }

  /// The call that makes a report again, but for its form and language. A file to write is left
  /// out: where it stands is nobody's business.
  static String command(String place, MonitorRequest request, Optional<Path> data) {
    return "speelveld monitor "
        + place
        + " --sector "
        + request.sector().name().toLowerCase(Locale.ROOT)
        + " --reference "
        + request.reference().id()
        + " --threshold "
        + request.thresholdPoints()
        + data.map(path -> " --data " + Quoted.word(path.toString())).orElse("");
  }

  private static <T> T made(MonitorAnswer<T> answer, String place) {
    return switch (answer) {
      case MonitorAnswer.Made<T>(T report) -> report;
      case MonitorAnswer.NoSchools<T>(Edition edition) ->
          throw new WrongUse("counting.empty", arg("place", place), arg("counting", name(edition)));
      case MonitorAnswer.NotHeld<T>(List<Edition> held) ->
          throw held.isEmpty()
              ? new WrongUse("counting.none", arg("place", place))
              : new WrongUse(
                  "counting.absent",
                  arg("place", place),
                  arg(
                      "held",
                      held.stream().map(MonitorCommand::name).collect(Collectors.joining(", "))));
    };
  }

  private static String name(Edition edition) {
    return edition.feature().id() + " " + edition.year();
  }
}
