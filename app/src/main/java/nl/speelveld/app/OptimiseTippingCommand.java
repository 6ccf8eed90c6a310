package nl.speelveld.app;

import java.util.concurrent.Callable;
import nl.speelveld.report.best.TippingStory;
import nl.speelveld.runs.optimising.BestTipping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `optimise tipping PLACE`: which schools stand near a tipping point, and how many families it
/// takes.
@Command(name = "tipping", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseTippingCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  OptimiseTippingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return options.answer(
        terminal,
        "tipping",
        BestTipping::of,
        report -> report.town().situation().basis(),
        report -> TippingStory.of(report, options.inside(), terminal.language()));
  }
}
