package nl.speelveld.app;

import java.util.concurrent.Callable;
import nl.speelveld.report.best.FrontierStory;
import nl.speelveld.runs.optimising.FrontierRequest;
import nl.speelveld.runs.optimising.PossibleCity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise frontier PLACE`: how even schools could be at most.
@Command(name = "frontier", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseFrontierCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Mixin private RoomOptions room = new RoomOptions(15, 95);

  @Option(names = "--points", paramLabel = "${bundle:label.number}")
  private int points = 9;

  OptimiseFrontierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(points, 2, 50, "--points");
    return options.answer(
        terminal,
        "frontier" + room.words() + (points == 9 ? "" : " --points " + points),
        (asking, counting) ->
            PossibleCity.of(
                asking, new FrontierRequest(counting, room.room(), room.keep(), points)),
        report -> report.town().situation().basis(),
        report -> FrontierStory.of(report, options.inside(), terminal.language()));
  }
}
