package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.speelveld.rounds.scenario.PupilsAsked;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.pupils.PupilColumns;
import nl.speelveld.runs.pupils.PupilRequest;
import nl.speelveld.runs.pupils.PupilRole;
import picocli.CommandLine.Option;

/// A municipality's own table of pupils in place of open data.
final class PupilOptions {
  @Option(names = "--pupils", paramLabel = "${bundle:label.file}", descriptionKey = "pupils.file")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "${bundle:label.columns}",
      descriptionKey = "pupils.columns")
  private Optional<String> columns = Optional.empty();

  @Option(
      names = "--school-places",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "pupils.places")
  private Optional<Path> places = Optional.empty();

  @Option(
      names = "--follow",
      paramLabel = "${bundle:label.group}",
      descriptionKey = "pupils.follow")
  private Optional<String> follow = Optional.empty();

  @Option(
      names = "--counted",
      paramLabel = "${bundle:label.monthDay}",
      descriptionKey = "pupils.counted")
  private Optional<String> counted = Optional.empty();

  /// Whether there is a table.
  boolean given() {
    return file.isPresent();
  }

  /// The folder itself, or with the table in place of its countings; nothing, and all that is wrong
  /// told, where the table cannot be used.
  Optional<MonitorData> read(
      Terminal terminal,
      MonitorData folder,
      String municipality,
      Optional<Feature> feature,
      Optional<Integer> year) {
    if (file.isEmpty()) {
      if (columns.isPresent() || places.isPresent() || follow.isPresent() || counted.isPresent()) {
        throw new WrongUse("pupils.file");
      }
      return Optional.of(folder);
    }
    return new PupilDesk(terminal)
        .read(
            folder,
            file.get(),
            places,
            new PupilRequest(
                municipality,
                named(),
                feature,
                follow,
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                counted()));
  }

  private Optional<MonthDay> counted() {
    return counted.map(its ->
        PupilsAsked.findDay(its)
            .orElseThrow(() -> new WrongUse("pupils.counted", arg("word", its))));
  }

  private PupilColumns named() {
    Map<PupilRole, String> named = new EnumMap<>(PupilRole.class);
    for (String word : columns.map(NameList::of).orElse(List.of())) {
      int cut = word.indexOf('=');
      PupilRole role =
          Arrays.stream(PupilRole.values())
              .filter(its -> cut > 0 && its.word().equals(word.substring(0, cut).strip()))
              .findFirst()
              .orElseThrow(() ->
                  new WrongUse(
                      "pupils.columns",
                      arg("word", word),
                      arg(
                          "roles",
                          Arrays.stream(PupilRole.values())
                              .map(PupilRole::word)
                              .collect(Collectors.joining(", ")))));
      named.put(role, word.substring(cut + 1).strip());
    }
    return new PupilColumns(named);
  }

  /// The table as a file of scenarios names it; nothing where there is none.
  ///
  /// @param scenario where that file is written
  Optional<PupilsAsked> asked(Path scenario) {
    return file.map(its ->
        new PupilsAsked(
            seenFrom(scenario, its),
            places.map(more -> seenFrom(scenario, more)),
            named(),
            follow,
            counted()));
  }

  private static String seenFrom(Path scenario, Path file) {
    Path folder =
        Optional.ofNullable(scenario.toAbsolutePath().normalize().getParent()).orElseThrow();
    return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /// The options for a printed command.
  String words() {
    return QuestionOptions.option("--pupils", file.map(Path::toString))
        + QuestionOptions.option("--columns", columns)
        + QuestionOptions.option("--school-places", places.map(Path::toString))
        + QuestionOptions.option("--follow", follow)
        + QuestionOptions.option("--counted", counted);
  }
}
