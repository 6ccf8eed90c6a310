package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelveld.optimisation.invitations.TourQuestion;
import nl.speelveld.report.best.ToursStory;
import nl.speelveld.runs.optimising.BestTours;
import nl.speelveld.runs.optimising.ToursRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise tours PLACE`: tours along schools for parents of mixed neighbourhoods.
@Command(name = "tours", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseToursCommand implements Callable<Integer> {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Option(names = "--within", paramLabel = "${bundle:label.metres}")
  private int within = 1500;

  @Option(names = "--mixed", paramLabel = "${bundle:label.range}")
  private Optional<String> mixed = Optional.empty();

  @Option(names = "--threshold", paramLabel = "${bundle:label.points}")
  private int threshold = 20;

  @Option(names = "--stops", paramLabel = "${bundle:label.number}")
  private int stops = 5;

  OptimiseToursCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(within, 1, 100_000, "--within");
    BestOptions.within(threshold, 1, 50, "--threshold");
    BestOptions.within(stops, 1, TourQuestion.MOST_STOPS, "--stops");
    Optional<ToursRequest.Mixed> asked = mixed.map(OptimiseToursCommand::range);
    return options.answer(
        terminal,
        "tours --within "
            + within
            + mixed.map(range -> " --mixed " + range).orElse("")
            + " --threshold "
            + threshold
            + " --stops "
            + stops,
        (asking, counting) ->
            BestTours.of(
                asking,
                new ToursRequest(
                    counting, asked, threshold / 100.0, new TourQuestion.Reach(within, stops))),
        report -> report.town().situation().basis(),
        report -> ToursStory.of(report, options.inside(), terminal.language()));
  }

  private static ToursRequest.Mixed range(String word) {
    Matcher range = RANGE.matcher(word);
    if (!range.matches()) {
      throw new WrongUse("range.unclear", arg("value", word));
    }
    int from = Integer.parseInt(range.group(1));
    int to = Integer.parseInt(range.group(2));
    if (from > to || to > 100) {
      throw new WrongUse("range.unclear", arg("value", word));
    }
    return new ToursRequest.Mixed(from / 100.0, to / 100.0);
  }
}
