package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.AnswerCsv;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.terminal.AnswerText;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.Answered;
import nl.speelveld.runs.optimising.Situation;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What all questions for the best share: the place, the counting, and where the answer goes.
final class BestOptions {
  @Parameters(paramLabel = "${bundle:label.place}", descriptionKey = "best.place")
  private String place = "";

  @Option(names = "--data", paramLabel = "${bundle:label.folder}", descriptionKey = "best.data")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--year", paramLabel = "${bundle:label.year}", descriptionKey = "best.year")
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--feature",
      paramLabel = "${bundle:label.feature}",
      descriptionKey = "best.feature")
  private Optional<String> feature = Optional.empty();

  @Option(names = "--seed", paramLabel = "${bundle:label.number}", descriptionKey = "ask.seed")
  private long seed = 1;

  @Option(names = "--inside", descriptionKey = "best.inside")
  private boolean inside;

  @Option(names = "--format", paramLabel = "${bundle:label.form}", descriptionKey = "ask.format")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "ask.out")
  private Optional<Path> out = Optional.empty();

  @Mixin private PupilOptions pupils = new PupilOptions();

  /// A question to a data folder.
  interface Question<T> {
    /// Asks it.
    Answered<T> ask(Situation.Asking asking, MonitorRequest counting);
  }

  /// Asks a question and writes its answer; gives the exit code.
  ///
  /// @param question the command and its own options, without those of this class
  /// @param basis what the figures of a report rest on
  /// @param tell puts a report into words
  <T> int answer(
      Terminal terminal,
      String question,
      Question<T> asked,
      Function<T, Basis> basis,
      Function<T, Answer> tell) {
    long start = System.nanoTime();
    try (DataFolder folder = Components.dataFolder(data.orElseGet(terminal::defaultData))) {
      Municipality found = new PlaceSearch(folder.municipalities()).find(place);
      ProgressLine progress = new ProgressLine(terminal);
      Optional<MonitorData> known = pupils.read(terminal, folder, found.code(), feature(), year);
      if (known.isEmpty()) {
        return ExitCode.ERRORS_IN_DATA;
      }
      progress.at(0, 1, found.name());
      Answered<T> answer =
          asked.ask(
              new Situation.Asking(
                  known.get(),
                  new Origin(Version.text(), command(terminal, question, found)),
                  found),
              counting());
      progress.end();
      return switch (answer) {
        case Answered.Made<T>(T report) -> {
          write(terminal, tell.apply(report), basis.apply(report));
          terminal.err().println(seconds(terminal, start));
          yield ExitCode.DONE;
        }
        case Answered.Refused<T>(var findings) -> {
          terminal.err().print(FindingLines.of(findings, terminal.language()));
          yield ExitCode.ERRORS_IN_DATA;
        }
        case Answered.NoSchools<T>(var edition) ->
            throw new WrongUse(
                "counting.empty",
                arg("place", found.name()),
                arg("counting", edition.feature().id() + " " + edition.year()));
        case Answered.NotHeld<T>(var held) ->
            throw held.isEmpty()
                ? new WrongUse("counting.none", arg("place", found.name()))
                : new WrongUse(
                    "counting.absent",
                    arg("place", found.name()),
                    arg(
                        "held",
                        held.stream()
                            .map(edition -> edition.feature().id() + " " + edition.year())
                            .collect(Collectors.joining(", "))));
      };
    }
  }

  private static String seconds(Terminal terminal, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    return terminal
        .words()
        .say(
            "optimise.seconds",
            arg("seconds", terminal.words().texts().numbers().decimals(seconds, 1)));
  }

  /// Refuses a number that lies outside its range.
  static void within(int value, int least, int most, String option) {
    if (value < least || value > most) {
      throw new WrongUse(
          "number.outside",
          arg("option", option),
          arg("value", value),
          arg("least", least),
          arg("most", most));
    }
  }

  /// Whether everything may be told.
  boolean inside() {
    return inside;
  }

  private MonitorRequest counting() {
    MonitorRequest usual = MonitorRequest.of(Sector.PO);
    return new MonitorRequest(
        Sector.PO,
        // why: a table of pupils has one feature, that of its column
        pupils.given() ? Optional.empty() : feature(),
        year.map(OptionalInt::of).orElse(OptionalInt.empty()),
        usual.reference(),
        usual.thresholdPoints(),
        seed);
  }

  private Optional<Feature> feature() {
    return feature.map(word -> oneOf("--feature", word, Feature.values(), Feature::id));
  }

  /// The value that a word names; another word is wrong use.
  static <E> E oneOf(String option, String word, E[] values, Function<E, String> id) {
    return Stream.of(values)
        .filter(value -> id.apply(value).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Misread.oneOf(option, word, Stream.of(values).map(id).toArray()));
  }

  /// The call that makes the answer again; the basis of a report adds feature and year.
  private String command(Terminal terminal, String question, Municipality found) {
    List<String> words = question.isEmpty() ? List.of() : List.of(question.split(" ", 2));
    return "speelveld optimise "
        + words.getFirst()
        + " "
        + found.code()
        + (words.size() > 1 ? " " + words.getLast() : "")
        + (seed == 1 ? "" : " --seed " + seed)
        + (inside ? " --inside" : "")
        + pupils.words()
        + data.map(path -> " --data " + Quoted.word(path.toString())).orElse("")
        + (format == AnswerFormat.TEXT ? "" : " --format " + format)
        + terminal.languageOption();
  }

  private void write(Terminal terminal, Answer answer, Basis basis) {
    if (inside) {
      terminal.err().println(terminal.words().say("ask.notForPublication"));
    }
    String text =
        switch (format) {
          case TEXT -> AnswerText.of(answer, basis.command());
          case JSON -> AnswerJson.of(answer, basis);
          case CSV -> AnswerCsv.of(answer);
          case HTML -> AnswerHtml.of(answer, basis);
        };
    if (out.isEmpty()) {
      terminal.out().print(text);
      return;
    }
    try {
      Files.writeString(out.get(), text);
    } catch (IOException unwritable) {
      throw OutputPlace.refused(out.get());
    }
    terminal.err().println(out.get());
  }
}
