package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Optional;
import nl.speelveld.matching.chances.DrawSettings;
import picocli.CommandLine.Option;

/// How many trial draws are made, from which seed.
final class TrialOptions {
  private static final int MOST_THREADS = 16;

  @Option(names = "--draws", paramLabel = "${bundle:label.number}", descriptionKey = "ask.draws")
  private Optional<Integer> draws = Optional.empty();

  @Option(names = "--seed", paramLabel = "${bundle:label.number}", descriptionKey = "ask.seed")
  private long seed = 1;

  /// The draws that were asked, or so many.
  DrawSettings settings(int usual) {
    int asked = draws.orElse(usual);
    if (asked < 1 || asked > 1_000_000) {
      throw new WrongUse("draws.outside", arg("n", asked));
    }
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return new DrawSettings(asked, seed, threads);
  }

  /// Whether a number of draws was asked.
  boolean asksDraws() {
    return draws.isPresent();
  }

  /// The options for a printed command.
  String words(int usual) {
    return " --draws " + draws.orElse(usual) + " --seed " + seed;
  }
}
