package nl.speelveld.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.speelveld.opendata.folder.DataFolder;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.export.FitJson;
import nl.speelveld.report.preferences.FitAnswer;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.SourceFile;
import nl.speelveld.runs.figure.Basis;
import nl.speelveld.runs.preferences.FitReport;
import nl.speelveld.runs.preferences.Fitted;
import nl.speelveld.runs.preferences.FlowFitRun;
import nl.speelveld.runs.preferences.FlowQuestion;
import nl.speelveld.runs.preferences.ListFitRun;
import nl.speelveld.runs.preferences.Outcome;
import nl.speelveld.runs.preferences.PreferenceTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `choice fit FILE…`: what parents prefer, from lists or from flows.
@Command(name = "fit", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ChoiceFitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "${bundle:label.file}", arity = "0..*", descriptionKey = "choice.files")
  private List<Path> files = List.of();

  @Mixin private ChoiceTermOptions terms = new ChoiceTermOptions();

  @Mixin private ChoiceModelOptions model = new ChoiceModelOptions();

  @Mixin private ChoiceAnswerOptions answers = new ChoiceAnswerOptions();

  @Option(names = "--flows", paramLabel = "${bundle:label.file}")
  private Optional<Path> flows = Optional.empty();

  @Option(names = "--municipality", paramLabel = "${bundle:label.name}")
  private Optional<String> municipality = Optional.empty();

  @Option(names = "--country")
  private boolean country;

  @Option(names = "--within", paramLabel = "${bundle:label.kilometres}")
  private double within = 10;

  @Option(names = "--entrants")
  private boolean entrants;

  @Option(names = "--share", paramLabel = "${bundle:label.figure}")
  private Optional<String> share = Optional.empty();

  @Option(names = "--lagged")
  private boolean lagged;

  @Option(names = "--keep", paramLabel = "${bundle:label.file}")
  private Optional<Path> keep = Optional.empty();

  ChoiceFitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean national = country || municipality.isPresent();
    if (country && municipality.isPresent() || national == !all().isEmpty()) {
      throw new WrongUse(all().isEmpty() ? "choice.nothing" : "choice.both");
    }
    if (!(within > 0 && within <= 400)) {
      throw new WrongUse("choice.within");
    }
    if (lagged && (share.isEmpty() || (national && !entrants))) {
      throw new WrongUse("choice.lagged");
    }
    return national ? national() : fromFiles();
  }

  private List<Path> all() {
    return Stream.concat(files.stream(), flows.stream()).toList();
  }

  private int national() {
    try (DataFolder folder = answers.folder(terminal)) {
      String place =
          municipality
              .map(name -> new PlaceSearch(folder.municipalities()).find(name).code())
              .orElse(FlowQuestion.COUNTRY);
      List<String> ids = folder.sourcesOf("schools flows");
      List<SourceFile> sources =
          folder.sources().stream().filter(file -> ids.contains(file.id())).toList();
      return tell(FlowFitRun.of(folder, question(place)), List.of(), sources);
    }
  }

  private FlowQuestion question(String place) {
    return new FlowQuestion(place, within, entrants, terms.distance(), share.orElse(""), lagged);
  }

  private int fromFiles() {
    List<Path> read = all();
    Outcome<PreferenceTables> tables = ChoiceFiles.read(read);
    Outcome<FitReport> report =
        tables.then(its ->
            its.holdsFlows()
                ? FlowFitRun.of(its, question(""))
                : ListFitRun.of(
                    withData(its), terms.specification(), model.estimation(), model.travel()));
    return tell(report, read, ChoiceFiles.sources(read));
  }

  private PreferenceTables withData(PreferenceTables tables) {
    return answers
        .folder()
        .map(folder -> {
          try (folder) {
            return tables.with(folder, Feature.WEIGHT);
          }
        })
        .orElse(tables);
  }

  private int tell(Outcome<FitReport> outcome, List<Path> read, List<SourceFile> sources) {
    ChoiceAnswerOptions.tell(terminal, outcome.findings());
    return switch (outcome) {
      case Outcome.Refused<FitReport> ignored -> ExitCode.ERRORS_IN_DATA;
      case Outcome.Made<FitReport>(FitReport report, var findings) -> {
        Fitted fitted =
            switch (report.fitted()) {
              case Fitted.OfLists lists -> lists.readFrom(ChoiceFiles.kept(read));
              case Fitted.OfFlows its -> its.readFrom(ChoiceFiles.kept(read));
            };
        Answer answer = FitAnswer.of(report, terminal.language());
        Basis basis =
            answers.basis(
                terminal, String.join(", ", report.sample().groups()), sources, command(fitted));
        String json = FitJson.of(answer, basis, fitted, report.account().method());
        answers.write(terminal, answer, basis, json);
        keep.ifPresent(place -> ChoiceAnswerOptions.put(terminal, Optional.of(place), json));
        yield ExitCode.DONE;
      }
    };
  }

  private String command(Fitted fitted) {
    StringBuilder words = new StringBuilder("fit").append(ChoiceFiles.words(files));
    words.append(QuestionOptions.option("--flows", flows.map(Path::toString)));
    words.append(QuestionOptions.option("--municipality", municipality));
    words.append(country ? " --country" : "");
    words.append(terms.words());
    List<String> own = new ArrayList<>();
    if (fitted instanceof Fitted.OfFlows) {
      own.add(" --within " + within);
      own.add(entrants ? " --entrants" : "");
      own.add(QuestionOptions.option("--share", share));
      own.add(lagged ? " --lagged" : "");
    } else {
      own.add(model.words());
    }
    return words + String.join("", own);
  }
}
