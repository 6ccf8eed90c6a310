package nl.speelveld.app;

import java.util.concurrent.Callable;
import nl.speelveld.report.best.FrontierStory;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.Answered;
import nl.speelveld.runs.optimising.FrontierReport;
import nl.speelveld.runs.optimising.FrontierRequest;
import nl.speelveld.runs.optimising.PossibleCity;
import nl.speelveld.runs.optimising.Situation;
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

  @Mixin private ScenariosOption scenarios = new ScenariosOption();

  OptimiseFrontierCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(points, 2, 50, "--points");
    return options.answer(
        terminal,
        "frontier" + room.words() + (points == 9 ? "" : " --points " + points) + scenarios.words(),
        (asking, counting) ->
            scenarios.isGiven()
                ? scenarios.ask(terminal, asking, counting, this::beside)
                : PossibleCity.of(asking, request(counting, room.room())),
        report -> report.town().situation().basis(),
        report -> FrontierStory.of(report, options.inside(), terminal.language()));
  }

  private FrontierRequest request(MonitorRequest counting, double seats) {
    return new FrontierRequest(counting, seats, room.keep(), points);
  }

  /// The seats are those of the file, so that scenarios and line have the same.
  private Answered<FrontierReport> beside(
      ScenarioQuestion scenarios, Situation.Asking asking, MonitorRequest counting) {
    FrontierRequest request = request(counting, room.roomOr(scenarios.base().room()));
    return PossibleCity.beside(asking, request, scenarios.city(), scenarios.request());
  }
}
