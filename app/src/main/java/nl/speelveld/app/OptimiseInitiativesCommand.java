package nl.speelveld.app;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.speelveld.report.best.InitiativesStory;
import nl.speelveld.runs.optimising.BestInitiatives;
import nl.speelveld.runs.optimising.InitiativesRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise initiatives PLACE`: where a group of families who choose together has the best odds.
@Command(name = "initiatives", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseInitiativesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Option(names = "--points", paramLabel = "${bundle:label.points}")
  private int points = 15;

  @Option(names = "--within", paramLabel = "${bundle:label.metres}")
  private int within = 1000;

  @Option(names = "--yes", paramLabel = "${bundle:label.percent}")
  private int yes = 2;

  @Option(names = "--room", paramLabel = "${bundle:label.percent}", descriptionKey = "best.room")
  private int room = 15;

  @Option(names = "--new-homes", paramLabel = "${bundle:label.homes}")
  private Map<String, Integer> newHomes = new TreeMap<>();

  OptimiseInitiativesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(points, 1, 50, "--points");
    BestOptions.within(within, 1, 100_000, "--within");
    BestOptions.within(yes, 1, 100, "--yes");
    BestOptions.within(room, 0, 900, "--room");
    newHomes.values().forEach(children -> BestOptions.within(children, 1, 10_000, "--new-homes"));
    return options.answer(
        terminal,
        "initiatives --points " + points + " --within " + within + " --yes " + yes + more(),
        (asking, counting) ->
            BestInitiatives.of(
                asking,
                new InitiativesRequest(
                    counting, 1 + room / 100.0, points / 100.0, within, yes / 100.0, newHomes)),
        report -> report.town().situation().basis(),
        report -> InitiativesStory.of(report, options.inside(), terminal.language()));
  }

  private String more() {
    return (room == 15 ? "" : " --room " + room)
        + new TreeMap<>(newHomes)
            .entrySet().stream()
                .map(homes -> " --new-homes " + homes.getKey() + "=" + homes.getValue())
                .collect(Collectors.joining());
  }
}
