package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelveld.runs.preferences.Estimation;
import nl.speelveld.runs.preferences.TravelQuestion;
import picocli.CommandLine.Option;

/// Which model is estimated from lists, and how.
final class ChoiceModelOptions {
  private static final int TRAVEL_DRAWS = 10_000;

  @Option(names = "--model", paramLabel = "${bundle:label.model}")
  private String model = Estimation.Model.RANKED.word();

  @Option(names = "--placed", paramLabel = "${bundle:label.column}")
  private Optional<String> placed = Optional.empty();

  @Option(names = "--random", paramLabel = "${bundle:label.terms}")
  private Optional<String> random = Optional.empty();

  @Option(names = "--classes", paramLabel = "${bundle:label.number}")
  private int classes = 2;

  @Option(names = "--points", paramLabel = "${bundle:label.points.kind}")
  private Estimation.Points points = Estimation.Points.SOBOL;

  @Option(
      names = "--draws",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "choice.fit.draws")
  private int draws = 100;

  @Option(names = "--starts", paramLabel = "${bundle:label.number}")
  private int starts = 5;

  @Option(names = "--seed", paramLabel = "${bundle:label.number}", descriptionKey = "ask.seed")
  private long seed = 1;

  @Option(names = "--krinsky-robb")
  private boolean drawn;

  /// The model.
  Estimation estimation() {
    Estimation.Model its =
        Estimation.Model.find(model)
            .orElseThrow(() ->
                Misread.oneOf(
                    "--model",
                    model,
                    (Object[])
                        Stream.of(Estimation.Model.values())
                            .map(Estimation.Model::word)
                            .toArray(String[]::new)));
    if (its == Estimation.Model.FEASIBLE && placed.isEmpty()) {
      throw new WrongUse("choice.placed");
    }
    if (classes < 2 || classes > 9) {
      throw new WrongUse(
          "choice.outside",
          arg("option", "--classes"),
          arg("n", classes),
          arg("low", 2),
          arg("high", 9));
    }
    if (draws < 2 || draws > 10_000) {
      throw new WrongUse(
          "choice.outside",
          arg("option", "--draws"),
          arg("n", draws),
          arg("low", 2),
          arg("high", 10_000));
    }
    if (starts < 1 || starts > 1000) {
      throw new WrongUse(
          "choice.outside",
          arg("option", "--starts"),
          arg("n", starts),
          arg("low", 1),
          arg("high", 1000));
    }
    return new Estimation(
        its,
        placed.orElse(""),
        random.map(NameList::of).orElse(List.of()),
        classes,
        new Estimation.Search(points, draws, starts, seed));
  }

  /// How intervals in metres are made.
  TravelQuestion travel() {
    return new TravelQuestion(drawn, TRAVEL_DRAWS, seed);
  }

  /// The options for a printed command.
  String words() {
    StringBuilder words = new StringBuilder(" --model " + model);
    words.append(QuestionOptions.option("--placed", placed));
    if (model.equals("mixed")) {
      words.append(QuestionOptions.option("--random", random));
      words.append(" --points ").append(points).append(" --draws ").append(draws);
    }
    words.append(model.equals("latent") ? " --classes " + classes : "");
    words.append(List.of("mixed", "latent").contains(model) ? " --starts " + starts : "");
    return words.append(" --seed ").append(seed).append(drawn ? " --krinsky-robb" : "").toString();
  }
}
