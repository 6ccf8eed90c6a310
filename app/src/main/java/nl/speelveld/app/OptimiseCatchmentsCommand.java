package nl.speelveld.app;

import java.util.concurrent.Callable;
import nl.speelveld.report.best.CatchmentsStory;
import nl.speelveld.runs.optimising.BestAreas;
import nl.speelveld.runs.optimising.CatchmentsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise catchments PLACE`: priority areas whose children are as mixed as they can be.
@Command(name = "catchments", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseCatchmentsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Option(names = "--areas", paramLabel = "${bundle:label.number}")
  private int areas = 3;

  @Option(names = "--farther", paramLabel = "${bundle:label.percent}")
  private int farther = 100;

  @Option(names = "--growth", paramLabel = "${bundle:label.percent}")
  private int growth = 25;

  OptimiseCatchmentsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(areas, 2, 50, "--areas");
    BestOptions.within(farther, 0, 1000, "--farther");
    BestOptions.within(growth, 0, 1000, "--growth");
    return options.answer(
        terminal,
        "catchments --areas " + areas + " --farther " + farther + " --growth " + growth,
        (asking, counting) ->
            BestAreas.of(
                asking,
                new CatchmentsRequest(counting, areas, 1 + farther / 100.0, growth / 100.0)),
        report -> report.town().situation().basis(),
        report -> CatchmentsStory.of(report, options.inside(), terminal.language()));
  }
}
