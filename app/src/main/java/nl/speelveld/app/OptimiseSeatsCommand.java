package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.concurrent.Callable;
import nl.speelveld.optimisation.seats.Portions;
import nl.speelveld.report.best.SeatsStory;
import nl.speelveld.runs.optimising.BestSeats;
import nl.speelveld.runs.optimising.SeatsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise seats PLACE`: where extra places make the most mixing possible.
@Command(name = "seats", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseSeatsCommand implements Callable<Integer> {
  private static final int MOST_PORTIONS = 20;
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Mixin private RoomOptions room = new RoomOptions(0, 97);

  @Option(names = "--places", paramLabel = "${bundle:label.number}")
  private int places = 50;

  @Option(names = "--portion", paramLabel = "${bundle:label.number}")
  private int portion = 25;

  OptimiseSeatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(places, 1, 10_000, "--places");
    BestOptions.within(portion, 1, places, "--portion");
    if (places % portion != 0 || places / portion > MOST_PORTIONS) {
      throw new WrongUse(
          "portion.uneven",
          arg("places", places),
          arg("portion", portion),
          arg("most", MOST_PORTIONS));
    }
    return options.answer(
        terminal,
        "seats --places " + places + " --portion " + portion + room.words(),
        (asking, counting) ->
            BestSeats.of(
                asking,
                new SeatsRequest(
                    counting, room.room(), room.keep(), new Portions(places / portion, portion))),
        report -> report.town().situation().basis(),
        report -> SeatsStory.of(report, options.inside(), terminal.language()));
  }
}
