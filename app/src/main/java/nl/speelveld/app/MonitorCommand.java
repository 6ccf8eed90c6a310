package nl.speelveld.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.text.Language;
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
@Command(
    name = "monitor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "The segregation monitor of municipalities, a province or the country.",
    footer = {
      "",
      "Examples:",
      "  speelveld monitor Amsterdam --year 2016",
      "  speelveld monitor GM0363 --feature noat --reference wijk --format html --out a.html",
      "  speelveld monitor --country --format csv --out nederland.csv"
    })
final class MonitorCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLACE",
      arity = "0..*",
      description = "Municipalities: names or codes (GM0363, 363).")
  private List<String> places = List.of();

  @Option(names = "--data", description = "Data folder. Default: $$SPEELVELD_DATA, else ./data")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--province", description = "All municipalities of a province.")
  private Optional<String> province = Optional.empty();

  @Option(names = "--country", description = "All municipalities of the country.")
  private boolean country;

  @Option(names = "--year", description = "Year in which the school year begins. Default: newest")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--feature",
      description =
          "weight, noat, score, target-group, income, education, origin or level. Default: the one"
              + " nearest to the position of parents that the data folder holds")
  private Optional<String> feature = Optional.empty();

  @Option(
      names = "--reference",
      description =
          "What schools are compared with: wijk, catchment, nearest, gemeente or land. Default:"
              + " gemeente")
  private String reference = Reference.MUNICIPALITY.id();

  @Option(
      names = "--threshold",
      description = "Half-width of the mirror band in percentage points, 1 to 50. Default: 20")
  private int threshold = 20;

  @Option(names = "--sector", description = "po or vo. Default: po")
  private Sector sector = Sector.PO;

  @Option(names = "--format", description = "text, json, csv, html, geojson or dcat. Default: text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--out",
      description = "File to write; with several places a directory. Default: the terminal")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--lang", description = "Language: nl or en. Default: nl")
  private Language language = Language.NL;

  MonitorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean wide = country || province.isPresent();
    if (wide == !places.isEmpty()) {
      throw new WrongUse(
          wide
              ? "name places, or --province, or --country, not two of them"
              : "which place? For example: speelveld monitor Amsterdam");
    }
    if (places.size() > 1 && format != OutputFormat.TEXT && out.isEmpty()) {
      throw new WrongUse(
          "several places in the form " + format + " are several files; add --out DIR");
    }
    MonitorRequest request = request();
    try (DataFolder folder = Components.dataFolder(data.orElseGet(terminal::defaultData))) {
      return wide ? wide(folder, request) : each(folder, request);
    }
  }

  private MonitorRequest request() {
    if (threshold < 1 || threshold > 50) {
      throw new WrongUse("--threshold is " + threshold + ", but lies from 1 to 50 points");
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
        .orElseThrow(() ->
            new WrongUse(
                option
                    + " is \""
                    + word
                    + "\", but is one of "
                    + Stream.of(values).map(id).collect(Collectors.joining(", "))));
  }

  private int each(DataFolder folder, MonitorRequest request) {
    PlaceSearch search = new PlaceSearch(folder.municipalities());
    List<Municipality> found = places.stream().map(search::find).toList();
    ReportWriter writer = new ReportWriter(terminal, format, language, out);
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
        made(monitor.ofCountry(province, request), province.orElse("the country"));
    progress.end();
    new ReportWriter(terminal, format, language, out).write(report);
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
            new WrongUse(
                provinces.isEmpty()
                    ? "the data folder names no provinces; give --country or a place"
                    : "no province is called \""
                        + name
                        + "\"; known are "
                        + String.join(", ", provinces)));
  }

  private String command(String place) {
    return "speelveld monitor "
        + place
        + " --sector "
        + sector.name().toLowerCase(Locale.ROOT)
        + " --reference "
        + reference
        + " --threshold "
        + threshold
        + data.map(path -> " --data " + Quoted.word(path.toString())).orElse("");
  }

  private static <T> T made(MonitorAnswer<T> answer, String place) {
    return switch (answer) {
      case MonitorAnswer.Made<T>(T report) -> report;
      case MonitorAnswer.NoSchools<T>(Edition edition) ->
          throw new WrongUse(
              place + " has no schools with pupils in the counting " + name(edition));
      case MonitorAnswer.NotHeld<T>(List<Edition> held) ->
          throw new WrongUse(
              held.isEmpty()
                  ? "the data folder holds no countings of " + place + " in this sector"
                  : "the data folder does not hold that counting of "
                      + place
                      + "; it holds "
                      + held.stream().map(MonitorCommand::name).collect(Collectors.joining(", ")));
    };
  }

  private static String name(Edition edition) {
    return edition.feature().id() + " " + edition.year();
  }
}
