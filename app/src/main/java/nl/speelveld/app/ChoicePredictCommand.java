package nl.speelveld.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.speelveld.runs.preferences.ForecastQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `choice predict FIT FILE…`: the shares of schools that kept tastes expect.
@Command(name = "predict", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ChoicePredictCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.fit}", descriptionKey = "choice.kept")
  private Path fit = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "${bundle:label.file}",
      arity = "0..*",
      descriptionKey = "choice.otherFiles")
  private List<Path> files = List.of();

  @Option(names = "--feedback", descriptionKey = "choice.feedback")
  private boolean feedback;

  @Mixin private ChoiceBandOptions bands = new ChoiceBandOptions();

  @Mixin private ChoiceAnswerOptions answers = new ChoiceAnswerOptions();

  ChoicePredictCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return new ChoiceForecast(terminal, answers, fit, files)
        .run(
            new ForecastQuestion(List.of(), false, feedback, bands.draws(), bands.seed()),
            "predict "
                + Quoted.word(fit.toString())
                + ChoiceFiles.words(files)
                + (feedback ? " --feedback" : "")
                + bands.words());
  }
}
