package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.AnswerCsv;
import nl.speelveld.report.export.AnswerJson;
import nl.speelveld.report.html.AnswerHtml;
import nl.speelveld.report.terminal.AnswerText;
import nl.speelveld.report.whatif.ScenarioStory;
import nl.speelveld.rounds.scenario.ClassesFile;
import nl.speelveld.rounds.scenario.ScenarioTemplate;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.whatif.City;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.Sensitivity;
import nl.speelveld.runs.whatif.WhatIfReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `simulate FILE`: what scenarios would do in a municipality.
@Command(name = "simulate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SimulateCommand implements Callable<Integer> {
  private static final int MOST_RUNS = 1_000_000;
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "scenario")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--data", paramLabel = "${bundle:label.folder}")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--runs", paramLabel = "${bundle:label.number}")
  private Optional<Integer> runs = Optional.empty();

  @Option(names = "--seed", paramLabel = "${bundle:label.number}")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--shard", paramLabel = "${bundle:label.shard}")
  private Optional<String> shard = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.folder}")
  private Optional<Path> to = Optional.empty();

  @Option(names = "--merge", paramLabel = "${bundle:label.folder}", arity = "1..*")
  private List<Path> merge = List.of();

  @Option(names = "--morris")
  private boolean morris;

  @Option(names = "--sobol")
  private boolean sobol;

  @Option(names = "--new", paramLabel = "${bundle:label.file}")
  private Optional<Path> fresh = Optional.empty();

  @Option(names = "--municipality", paramLabel = "${bundle:label.place}")
  private Optional<String> municipality = Optional.empty();

  @Option(
      names = "--feature",
      paramLabel = "${bundle:label.feature}",
      descriptionKey = "simulate.feature")
  private Optional<String> feature = Optional.empty();

  @Mixin private PupilOptions pupils = new PupilOptions();

  @Option(names = "--format", paramLabel = "${bundle:label.form}", descriptionKey = "ask.format")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(names = "--out", paramLabel = "${bundle:label.file}", descriptionKey = "ask.out")
  private Optional<Path> out = Optional.empty();

  SimulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (DataFolder folder = Components.dataFolder(data.orElseGet(terminal::defaultData))) {
      SimulateDesk desk = new SimulateDesk(terminal, HeldMonitorData.of(folder));
      return fresh.isPresent() ? begin(desk, fresh.get()) : simulate(desk);
    }
  }

  private void check() {
    if (fresh.isPresent() == file.isPresent() || fresh.isPresent() != municipality.isPresent()) {
      throw new WrongUse("simulate.which");
    }
    if ((pupils.given() || feature.isPresent()) && fresh.isEmpty()) {
      throw new WrongUse("simulate.pupils");
    }
    if (shard.isPresent() != to.isPresent() || (shard.isPresent() && !merge.isEmpty())) {
      throw new WrongUse("simulate.shard");
    }
    if (morris && sobol) {
      throw new WrongUse("simulate.oneMethod");
    }
    if (runs.isPresent() && (runs.get() < 2 || runs.get() > MOST_RUNS)) {
      throw new WrongUse(
          "number.outside",
          arg("option", "--runs"),
          arg("value", runs.get()),
          arg("least", 2),
          arg("most", MOST_RUNS));
    }
  }

  /// Writes a file to begin with.
  private int begin(SimulateDesk desk, Path target) throws IOException {
    if (Files.exists(target)) {
      throw new WrongUse("simulate.exists", arg("file", target.toString()));
    }
    String code = desk.place(municipality.orElseThrow()).code();
    Optional<Feature> asked =
        feature.map(word -> BestOptions.oneOf("--feature", word, Feature.values(), Feature::id));
    // why: a table of pupils has one feature, that of its column
    CityRequest request =
        new CityRequest(
            code, pupils.given() ? Optional.empty() : asked, OptionalInt.empty(), CityRequest.ROOM);
    Optional<City> city =
        pupils
            .read(terminal, desk.data(), code, asked, Optional.empty())
            .map(its -> SimulateDesk.city(terminal, its, request));
    if (city.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    try {
      Files.writeString(
          target,
          ScenarioTemplate.write(city.get(), terminal.language().code(), pupils.asked(target)));
    } catch (IOException unwritable) {
      throw OutputPlace.refused(target);
    }
    terminal
        .err()
        .println(
            terminal.words().say("simulate.begun", arg("file", Quoted.word(target.toString()))));
    return ExitCode.DONE;
  }

  private int simulate(SimulateDesk desk) throws IOException {
    Path scenario = file.orElseThrow();
    if (!Files.isRegularFile(scenario)) {
      throw new WrongUse("file.absent", arg("file", scenario.toString()));
    }
    ClassesFile classes =
        ClassesFile.of(String.valueOf(scenario.getFileName()), SimulateDesk.text(scenario));
    if (classes.isAboutSecondary()) {
      Optional<SimulateClasses.Told> told = desk.classes().tell(classes, command());
      told.ifPresent(its -> write(its.answer(), its.basis()));
      return told.isPresent() ? ExitCode.DONE : ExitCode.ERRORS_IN_DATA;
    }
    Optional<SimulateDesk.Asked> asked = desk.read(scenario, runs, seed, command());
    if (asked.isEmpty()) {
      return ExitCode.ERRORS_IN_DATA;
    }
    ShardFolder shards = new ShardFolder(asked.get());
    if (shard.isPresent()) {
      Path written = shards.write(shard.get(), to.orElseThrow());
      terminal
          .err()
          .println(terminal.words().say("simulate.written", arg("file", written.toString())));
      return ExitCode.DONE;
    }
    WhatIfReport report =
        desk.report(
            asked.get(),
            merge.isEmpty() ? Optional.empty() : Optional.of(shards.read(merge)),
            morris
                ? Optional.of(Sensitivity.Method.MORRIS)
                : sobol ? Optional.of(Sensitivity.Method.SOBOL) : Optional.empty());
    write(ScenarioStory.of(report, terminal.language()), report.basis());
    return ExitCode.DONE;
  }

  private String command() {
    List<String> words = new ArrayList<>(List.of("speelveld", "simulate"));
    words.add(Quoted.word(file.map(Path::toString).orElse("")));
    data.ifPresent(its -> words.add("--data " + Quoted.word(its.toString())));
    runs.ifPresent(its -> words.add("--runs " + its));
    seed.ifPresent(its -> words.add("--seed " + its));
    if (morris || sobol) {
      words.add(morris ? "--morris" : "--sobol");
    }
    if (format != AnswerFormat.TEXT) {
      words.add("--format " + format);
    }
    return String.join(" ", words) + terminal.languageOption();
  }

  private void write(Answer answer, Basis basis) {
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
      Files.writeString(out.get(), text, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw OutputPlace.refused(out.get());
    }
    terminal.err().println(out.get());
  }
}
