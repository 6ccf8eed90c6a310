package nl.speelveld.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.speelveld.runs.preferences.ForecastQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `choice counterfactual FIT FILE…`: what would be chosen if a school closed, or if all had the
/// same composition.
@Command(name = "counterfactual", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ChoiceCounterfactualCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "${bundle:label.fit}", descriptionKey = "choice.kept")
  private Path fit = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "${bundle:label.file}",
      arity = "0..*",
      descriptionKey = "choice.otherFiles")
  private List<Path> files = List.of();

  @Option(names = "--close", paramLabel = "${bundle:label.school}")
  private List<String> close = List.of();

  @Option(names = "--equal-composition")
  private boolean equal;

  @Option(names = "--feedback", descriptionKey = "choice.feedback")
  private boolean feedback;

  @Mixin private ChoiceBandOptions bands = new ChoiceBandOptions();

  @Mixin private ChoiceAnswerOptions answers = new ChoiceAnswerOptions();

  ChoiceCounterfactualCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (close.isEmpty() && !equal) {
      throw new WrongUse("choice.unchanged");
    }
    if (feedback && equal) {
      throw new WrongUse("choice.feedbackEqual");
    }
    StringBuilder words = new StringBuilder("counterfactual " + Quoted.word(fit.toString()));
    words.append(ChoiceFiles.words(files));
    close.forEach(school -> words.append(" --close ").append(Quoted.word(school)));
    words.append(equal ? " --equal-composition" : "").append(feedback ? " --feedback" : "");
    words.append(bands.words());
    return new ChoiceForecast(terminal, answers, fit, files)
        .run(
            new ForecastQuestion(close, equal, feedback, bands.draws(), bands.seed()),
            words.toString());
  }
}
