package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.speelveld.report.best.GoalStory;
import nl.speelveld.runs.optimising.GoalRequest;
import nl.speelveld.runs.optimising.GoalRequest.Menu;
import nl.speelveld.runs.optimising.ReachGoal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise goal PLACE`: which bundles of measures reach a goal, or that none can.
@Command(name = "goal", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseGoalCommand implements Callable<Integer> {
  private static final String USUAL = "friends,information,contingent";
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Option(names = "--fall", paramLabel = "${bundle:label.percent}")
  private int fall = 50;

  @Option(names = "--years", paramLabel = "${bundle:label.number}")
  private int years = 8;

  @Option(names = "--farther", paramLabel = "${bundle:label.percent}")
  private int farther = 5;

  @Option(names = "--first-choice", paramLabel = "${bundle:label.percent}")
  private int firstChoice = 90;

  @Option(names = "--measures", paramLabel = "${bundle:label.measures}")
  private String measures = USUAL;

  @Option(names = "--room", paramLabel = "${bundle:label.percent}", descriptionKey = "best.room")
  private int room = 15;

  @Option(names = "--runs", paramLabel = "${bundle:label.number}")
  private int runs = 20;

  OptimiseGoalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(fall, 0, 100, "--fall");
    BestOptions.within(years, 1, 30, "--years");
    BestOptions.within(farther, -100, 1000, "--farther");
    BestOptions.within(firstChoice, 0, 100, "--first-choice");
    BestOptions.within(room, 0, 900, "--room");
    BestOptions.within(runs, 2, 1000, "--runs");
    List<Menu> menu = menu();
    return options.answer(
        terminal,
        question(),
        (asking, counting) ->
            ReachGoal.of(
                asking,
                new GoalRequest(
                    counting,
                    1 + room / 100.0,
                    new GoalRequest.Wanted(
                        fall / 100.0, years, farther / 100.0, firstChoice / 100.0),
                    menu,
                    runs)),
        report -> report.town().situation().basis(),
        report -> GoalStory.of(report, options.inside(), terminal.language()));
  }

  private List<Menu> menu() {
    List<Menu> menu = new ArrayList<>();
    for (String word : NameList.of(measures)) {
      Menu measure =
          BestOptions.oneOf(
              "--measures", word, Menu.values(), its -> its.name().toLowerCase(Locale.ROOT));
      if (!menu.contains(measure)) {
        menu.add(measure);
      }
    }
    if (menu.isEmpty() || menu.size() > GoalRequest.MOST) {
      throw new WrongUse("measures.count", arg("most", GoalRequest.MOST));
    }
    return menu;
  }

  private String question() {
    return "goal --fall "
        + fall
        + " --years "
        + years
        + " --farther "
        + farther
        + " --first-choice "
        + firstChoice
        + " --measures "
        + measures
        + (room == 15 ? "" : " --room " + room)
        + (runs == 20 ? "" : " --runs " + runs);
  }
}
