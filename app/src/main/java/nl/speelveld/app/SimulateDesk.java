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
import nl.speelveld.rounds.scenario.BaseAsked;
import nl.speelveld.rounds.scenario.ScenarioDocument;
import nl.speelveld.rounds.scenario.ScenarioFile;
import nl.speelveld.runs.data.MonitorData;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.measuring.Origin;
import nl.speelveld.runs.place.Municipality;
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
  /// @param document the file, with the runs and the seed that were asked
  /// @param data behind its municipality
  /// @param base the question about its municipality
  /// @param city the municipality
  /// @param basis what the figures rest on
  record Asked(
      ScenarioDocument document, MonitorData data, CityRequest base, City city, Basis basis) {
    WhatIfRequest request() {
      return document.toRequest();
    }

    Sweep sweep() {
      return WhatIf.question(city, request()).sweep();
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
    ScenarioFile file = ScenarioFile.of(String.valueOf(path.getFileName()), text(path));
    Optional<BaseAsked> base = file.base();
    if (base.isEmpty()) {
      tell(file.read(Optional.empty(), name -> rules(path, name)).findings());
      return Optional.empty();
    }
    String code = place(file, path, base.get()).orElseThrow().code();
    Optional<MonitorData> its = data(path, base.get(), code);
    if (its.isEmpty()) {
      tell(file.read(Optional.empty(), name -> rules(path, name)).findings());
      return Optional.empty();
    }
    CityRequest request = base.get().toRequest(code);
    City city = city(terminal, its.get(), request);
    ScenarioFile.Result read = file.read(Optional.of(city), name -> rules(path, name));
    tell(read.findings());
    if (!(read instanceof ScenarioFile.Result.Read(ScenarioDocument document, Findings _))) {
      return Optional.empty();
    }
    WhatIfRequest.Luck luck = document.luck();
    ScenarioDocument asked =
        document.with(
            new WhatIfRequest.Luck(
                seed.orElse(luck.seed()), runs.orElse(luck.runs()), luck.share()));
    Basis basis = WhatIfReport.basis(its.get(), city, new Origin(Version.text(), command));
    return Optional.of(new Asked(asked, its.get(), request, city, basis));
  }

  /// The data folder, or the table of pupils of the municipality in it.
  private Optional<MonitorData> data(Path path, BaseAsked base, String code) {
    return base.findPupils(code).isEmpty()
        ? Optional.of(data)
        : new PupilDesk(terminal)
            .read(
                data,
                path.resolveSibling(base.pupils().orElseThrow().file()),
                base.pupils().orElseThrow().schools().map(path::resolveSibling),
                base.findPupils(code).orElseThrow());
  }

  /// The municipality of a file; where there is none the other faults of the file are told first.
  private Optional<Municipality> place(ScenarioFile file, Path path, BaseAsked base) {
    try {
      return Optional.of(place(base.municipality()));
    } catch (WrongUse unknown) {
      tell(file.read(Optional.empty(), name -> rules(path, name)).findings());
      throw unknown;
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
    WhatIfRequest request = asked.request();
    Rows rows = done.orElseGet(() -> run(asked.sweep(), progress));
    say(progress, "simulate.telling");
    WhatIfAnswer answer = WhatIf.answer(asked.city(), request, rows);
    if (!(answer instanceof WhatIfAnswer.Told told)) {
      throw new IllegalStateException(
          "scenarios (" + answer.findings().kept() + ") were not checked");
    }
    say(progress, "simulate.testing");
    Reproduction reproduction = ReproductionOf.of(asked.data(), asked.city(), asked.base());
    List<Sensitivity.Found> hangs = new ArrayList<>();
    for (int at = 0; method.isPresent() && at < request.scenarios().size(); at++) {
      say(progress, "simulate.hanging");
      hangs.add(Sensitivity.of(asked.city(), request, at, method.get()));
    }
    progress.end();
    return new WhatIfReport(
        asked.document().title(),
        told,
        reproduction,
        hangs,
        data.shapes(asked.city().municipality().code()),
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
