package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.Answered;
import nl.speelveld.runs.optimising.Situation;
import nl.speelveld.table.finding.Findings;
import picocli.CommandLine.Option;

/// `--scenarios FILE`: scenarios that a question for the best is asked about. The file says which
/// counting, so that scenarios and answer rest on the same.
final class ScenariosOption {
  @Option(
      names = "--scenarios",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "best.scenarios")
  private Optional<Path> file = Optional.empty();

  /// Whether a file is given.
  boolean isGiven() {
    return file.isPresent();
  }

  /// The option for a printed command.
  String words() {
    return file.map(path -> " --scenarios " + Quoted.word(path.toString())).orElse("");
  }

  /// A question about scenarios of the same place.
  interface About<T> {
    /// Asks it.
    ///
    /// @param asking the same, of the data of the file
    /// @param counting that of the file
    Answered<T> ask(ScenarioQuestion scenarios, Situation.Asking asking, MonitorRequest counting);
  }

  /// Reads the file and asks; where something is wrong with the file it is told, and the question
  /// is refused.
  <T> Answered<T> ask(
      Terminal terminal, Situation.Asking asking, MonitorRequest counting, About<T> about) {
    Path path = file.orElseThrow();
    if (!Files.isRegularFile(path)) {
      throw new WrongUse("file.absent", arg("file", path.toString()));
    }
    Optional<ScenarioQuestion> read;
    try {
      read = new SimulateDesk(terminal, asking.data()).read(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + path + ")", unreadable);
    }
    if (read.isEmpty()) {
      return new Answered.Refused<>(Findings.none()); // they were told already
    }
    String place = read.get().city().municipality().name();
    if (!read.get().city().municipality().code().equals(asking.place().code())) {
      throw new WrongUse(
          "scenarios.elsewhere", arg("file", place), arg("place", asking.place().name()));
    }
    return about.ask(
        read.get(),
        new Situation.Asking(read.get().data(), asking.origin(), asking.place()),
        counting(read.get().city().edition(), counting));
  }

  private static MonitorRequest counting(Edition edition, MonitorRequest asked) {
    if (asked.feature().filter(feature -> feature != edition.feature()).isPresent()
        || (asked.year().isPresent() && asked.year().getAsInt() != edition.year())) {
      throw new WrongUse(
          "scenarios.counting", arg("counting", edition.feature().id() + " " + edition.year()));
    }
    return new MonitorRequest(
        asked.sector(),
        Optional.of(edition.feature()),
        OptionalInt.of(edition.year()),
        asked.reference(),
        asked.thresholdPoints(),
        asked.seed());
  }
}
