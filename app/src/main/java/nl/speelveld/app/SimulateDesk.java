package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelveld.report.terminal.FindingLines;
import nl.speelveld.rounds.rules.RulesFile;
import nl.speelveld.rounds.scenario.PupilsAsked;
import nl.speelveld.rounds.scenario.ScenarioFile;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.rounds.scenario.ScenarioQuestion.Result;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.pupils.PupilRequest;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityAnswer;
import nl.speelveld.runs.whatif.CityOf;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.Reproduction;
import nl.speelveld.runs.whatif.ReproductionOf;
import nl.speelveld.runs.whatif.Sensitivity;
import nl.speelveld.runs.whatif.WhatIf;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.runs.whatif.WhatIfReport;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.sweep.Sweep;
import nl.speelveld.table.finding.Findings;

/// Where a file of scenarios becomes a report: read, looked up, run, tested.
final class SimulateDesk {
  private static final int AT_ONCE = 8; // runs between two looks at the progress
  private final Terminal terminal;
  private final MonitorData data;

  SimulateDesk(Terminal terminal, MonitorData data) {
    this.terminal = terminal;
    this.data = data;
  }

  /// A question that can be run.
  ///
  /// @param question the file, with the runs and the seed that were asked, and its municipality
  /// @param basis what the figures rest on
  record Asked(ScenarioQuestion question, Basis basis) {
    String fingerprint() {
      return question.fingerprint(basis);
    }
  }

  /// The data folder.
  MonitorData data() {
    return data;
  }

  /// The same for files about classes of secondary schools.
  SimulateClasses classes() {
    return new SimulateClasses(terminal, data);
  }

  /// The municipality that a word means.
  Municipality place(String word) {
    return new PlaceSearch(data.municipalities()).find(word);
  }

  /// The municipality as scenarios begin with it.
  City city(CityRequest request) {
    return city(terminal, data, request);
  }

  /// The same of other data.
  static City city(Terminal terminal, MonitorData data, CityRequest request) {
    ProgressLine progress = new ProgressLine(terminal);
    progress.at(0, 1, request.municipality());
    CityAnswer answer = CityOf.answer(data, request);
    progress.end();
    return made(request, answer);
  }

  private static City made(CityRequest request, CityAnswer answer) {
    return switch (answer) {
      case CityAnswer.Made(City city) -> city;
      case CityAnswer.NotHeld(var held) ->
          throw held.isEmpty()
              ? new WrongUse("counting.none", arg("place", request.municipality()))
              : new WrongUse(
                  "counting.absent",
                  arg("place", request.municipality()),
                  arg(
                      "held",
                      held.stream()
                          .map(edition -> edition.feature().id() + " " + edition.year())
                          .collect(Collectors.joining(", "))));
      case CityAnswer.CannotCarry(var edition, var why) ->
          throw new WrongUse(
              "simulate.cannot." + why.name(),
              arg("place", request.municipality()),
              arg("counting", edition.feature().id() + " " + edition.year()));
    };
  }

  /// Reads a file; nothing, and all that is wrong told, where it cannot be run.
  ///
  /// @param command that makes the report again
  Optional<Asked> read(Path path, Optional<Integer> runs, Optional<Long> seed, String command)
      throws IOException {
    return read(path)
        .map(question -> question.with(runs, seed))
        .map(question -> new Asked(question, basis(question, command)));
  }

  /// The same as the file has it.
  Optional<ScenarioQuestion> read(Path path) throws IOException {
    ScenarioFile file = ScenarioFile.of(String.valueOf(path.getFileName()), text(path));
    return switch (ScenarioQuestion.read(file, data, new Beside(path))) {
      case Result.Ready(ScenarioQuestion question, Findings findings) -> {
        tell(findings);
        yield Optional.of(question);
      }
      case Result.Refused(Findings findings) -> {
        tell(findings);
        yield Optional.empty();
      }
      case Result.Nowhere(Findings findings, String word, var found) -> {
        tell(findings);
        PlaceSearch.one(word, found); // there is none: this says so
        yield Optional.empty();
      }
      case Result.NotCarried(CityRequest base, CityAnswer answer) -> {
        made(base, answer); // it is not: this says why
        yield Optional.empty();
      }
    };
  }

  private static Basis basis(ScenarioQuestion question, String command) {
    return WhatIfReport.basis(
        question.data(), question.city(), new Origin(Version.text(), command));
  }

  /// What a file names beside itself.
  private final class Beside implements ScenarioQuestion.Beside {
    private final Path scenario;

    Beside(Path scenario) {
      this.scenario = scenario;
    }

    @Override
    public Optional<RulesFile.Result> rules(String name) {
      return SimulateDesk.rules(scenario, name);
    }

    @Override
    public Optional<MonitorData> pupils(PupilsAsked asked, PupilRequest request) {
      return new PupilDesk(terminal)
          .read(
              data,
              scenario.resolveSibling(asked.file()),
              asked.schools().map(scenario::resolveSibling),
              request);
    }
  }

  static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException notText) {
      throw new WrongUse("simulate.notText", arg("file", file.toString()));
    }
  }

  private static Optional<RulesFile.Result> rules(Path scenario, String name) {
    Path file = scenario.resolveSibling(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(RulesFile.read(name, Files.readString(file, StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read (" + file + ")", unreadable);
    }
  }

  private void tell(Findings findings) {
    terminal.err().print(FindingLines.of(findings, terminal.language()));
  }

  /// Runs, tests the model and asks on what the outcome hangs.
  ///
  /// @param done runs that were made before, in shards
  WhatIfReport report(Asked asked, Optional<Rows> done, Optional<Sensitivity.Method> method) {
    ProgressLine progress = new ProgressLine(terminal);
    ScenarioQuestion question = asked.question();
    WhatIfRequest request = question.request();
    Rows rows = done.orElseGet(() -> run(question.sweep(), progress));
    say(progress, "simulate.telling");
    WhatIfAnswer answer = WhatIf.answer(question.city(), request, rows);
    if (!(answer instanceof WhatIfAnswer.Told told)) {
      throw new IllegalStateException(
          "scenarios (" + answer.findings().kept() + ") were not checked");
    }
    say(progress, "simulate.testing");
    Reproduction reproduction =
        ReproductionOf.of(question.data(), question.city(), question.base(), request.unknown());
    List<Sensitivity.Found> hangs = new ArrayList<>();
    for (int at = 0; method.isPresent() && at < request.scenarios().size(); at++) {
      say(progress, "simulate.hanging");
      hangs.add(Sensitivity.of(question.city(), request, at, method.get()));
    }
    progress.end();
    return new WhatIfReport(
        question.document().title(),
        told,
        reproduction,
        hangs,
        data.shapes(question.city().municipality().code()),
        asked.basis());
  }

  private void say(ProgressLine progress, String key) {
    progress.at(1, 1, terminal.words().say(key));
  }

  private Rows run(Sweep sweep, ProgressLine progress) {
    int parts = Math.max(1, sweep.runs() / AT_ONCE);
    List<Rows> rows =
        IntStream.rangeClosed(1, parts)
            .mapToObj(part -> {
              progress.at(
                  (long) (part - 1) * sweep.runs() / parts,
                  sweep.runs(),
                  terminal.words().say("simulate.running"));
              return sweep.shard(part, parts);
            })
            .toList();
    return Rows.merge(rows);
  }
}
