package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.speelveld.report.best.GoalStory;
import nl.speelveld.rounds.scenario.ScenarioQuestion;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.optimising.GoalRequest;
import nl.speelveld.runs.optimising.GoalRequest.Measures;
import nl.speelveld.runs.optimising.Menu;
import nl.speelveld.runs.optimising.ReachGoal;
import nl.speelveld.runs.whatif.WhatIfRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `optimise goal PLACE`: which bundles of measures reach a goal, or that none can.
@Command(name = "goal", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class OptimiseGoalCommand implements Callable<Integer> {
  private static final int YEARS = 8;
  private static final int RUNS = 20;
  private static final int ROOM = 15;
  private static final String USUAL = "friends,information,contingent";
  private final Terminal terminal;

  @Mixin private BestOptions options = new BestOptions();

  @Option(names = "--fall", paramLabel = "${bundle:label.percent}")
  private int fall = 50;

  @Option(names = "--years", paramLabel = "${bundle:label.number}")
  private Optional<Integer> years = Optional.empty();

  @Option(names = "--farther", paramLabel = "${bundle:label.percent}")
  private int farther = 5;

  @Option(names = "--first-choice", paramLabel = "${bundle:label.percent}")
  private int firstChoice = 90;

  @Option(names = "--measures", paramLabel = "${bundle:label.measures}")
  private Optional<String> measures = Optional.empty();

  @Option(names = "--room", paramLabel = "${bundle:label.percent}", descriptionKey = "best.room")
  private Optional<Integer> room = Optional.empty();

  @Option(names = "--runs", paramLabel = "${bundle:label.number}")
  private Optional<Integer> runs = Optional.empty();

  @Option(names = "--together", paramLabel = "${bundle:label.number}")
  private Optional<Integer> together = Optional.empty();

  @Mixin private ScenariosOption scenarios = new ScenariosOption();

  OptimiseGoalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BestOptions.within(fall, 0, 100, "--fall");
    BestOptions.within(years.orElse(YEARS), 1, 30, "--years");
    BestOptions.within(farther, -100, 1000, "--farther");
    BestOptions.within(firstChoice, 0, 100, "--first-choice");
    BestOptions.within(room.orElse(ROOM), 0, 900, "--room");
    BestOptions.within(runs.orElse(RUNS), 2, 1000, "--runs");
    BestOptions.within(together.orElse(1), 1, 100, "--together");
    if (scenarios.isGiven() && measures.isPresent()) {
      throw new WrongUse("measures.both");
    }
    return options.answer(
        terminal,
        question(),
        (asking, counting) ->
            scenarios.isGiven()
                ? scenarios.ask(
                    terminal,
                    asking,
                    counting,
                    (file, its, counted) -> ReachGoal.of(its, of(file, counted)))
                : ReachGoal.of(asking, ofMenu(counting)),
        report -> report.town().situation().basis(),
        report -> GoalStory.of(report, options.inside(), terminal.language()));
  }

  private GoalRequest ofMenu(MonitorRequest counting) {
    return request(
        counting,
        new Measures.OfMenu(menu()),
        new Usual(1 + room.orElse(ROOM) / 100.0, years.orElse(YEARS), runs.orElse(RUNS)));
  }

  /// What the file says of years, runs and seats holds where no option says otherwise.
  private GoalRequest of(ScenarioQuestion file, MonitorRequest counting) {
    WhatIfRequest asked = file.request();
    return request(
        counting,
        new Measures.OfFile(file.bricks(), asked),
        new Usual(
            room.map(percent -> 1 + percent / 100.0).orElse(file.base().room()),
            years.orElse(asked.years()),
            runs.orElse(asked.luck().runs())));
  }

  private record Usual(double room, int years, int runs) {}

  private GoalRequest request(MonitorRequest counting, Measures its, Usual usual) {
    int size = its.names().size();
    int most = together.orElse(Math.max(1, size));
    long bundles = GoalRequest.bundles(size, most);
    if (bundles < 1 || bundles > GoalRequest.MOST_BUNDLES) {
      throw new WrongUse("measures.count", arg("n", size), arg("most", GoalRequest.MOST_BUNDLES));
    }
    return new GoalRequest(
        counting,
        usual.room(),
        new GoalRequest.Wanted(fall / 100.0, usual.years(), farther / 100.0, firstChoice / 100.0),
        its,
        Math.min(most, size),
        usual.runs());
  }

  /// The measures with their sizes: `friends=40,merge`.
  private List<Menu.Item> menu() {
    List<Menu.Item> items = new ArrayList<>();
    for (String word : NameList.of(measures.orElse(USUAL))) {
      String[] parts = word.split("=", 2);
      Menu measure =
          BestOptions.oneOf(
              "--measures", parts[0], Menu.values(), its -> its.name().toLowerCase(Locale.ROOT));
      Menu.Item item = parts.length == 1 ? measure.usual() : sized(measure, word, parts[1]);
      if (!items.contains(item)) {
        items.add(item);
      }
    }
    return items;
  }

  private static Menu.Item sized(Menu measure, String word, String size) {
    int number = size.matches("\\d{1,4}") ? Integer.parseInt(size) : 0;
    if (number < measure.least() || number > measure.most() || measure == Menu.CONTINGENT) {
      throw measure == Menu.CONTINGENT
          ? new WrongUse("measures.noSize", arg("word", word))
          : new WrongUse(
              "measures.size",
              arg("word", word),
              arg("least", measure.least()),
              arg("most", measure.most()));
    }
    return new Menu.Item(measure, number);
  }

  private String question() {
    return "goal --fall "
        + fall
        + (scenarios.isGiven() && years.isEmpty() ? "" : " --years " + years.orElse(YEARS))
        + " --farther "
        + farther
        + " --first-choice "
        + firstChoice
        + (scenarios.isGiven() ? scenarios.words() : " --measures " + measures.orElse(USUAL))
        + together.map(its -> " --together " + its).orElse("")
        + room.map(its -> " --room " + its).orElse("")
        + runs.map(its -> " --runs " + its).orElse("");
  }
}
