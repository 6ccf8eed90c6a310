package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import picocli.CommandLine.Option;

/// How bands around predictions are made.
final class ChoiceBandOptions {
  @Option(
      names = "--draws",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "choice.bands.draws")
  private int draws = 100;

  @Option(names = "--seed", paramLabel = "${bundle:label.number}", descriptionKey = "ask.seed")
  private long seed = 1;

  /// How many draws; 0 for no bands.
  int draws() {
    if (draws != 0 && (draws < 20 || draws > 100_000)) {
      throw new WrongUse("choice.bands", arg("n", draws));
    }
    return draws;
  }

  /// Where chance begins.
  long seed() {
    return seed;
  }

  /// The options for a printed command.
  String words() {
    return " --draws " + draws + " --seed " + seed;
  }
}
