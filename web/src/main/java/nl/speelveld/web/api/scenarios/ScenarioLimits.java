package nl.speelveld.web.api.scenarios;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.rounds.scenario.ClassesFile;
import nl.speelveld.rounds.scenario.ScenarioDocument;
import nl.speelveld.runs.whatif.ClassRequest;
import nl.speelveld.web.api.operation.ApiFault;

/// How large a question of a program may be, so that one caller cannot hold up the others. Who asks
/// more takes the command line.
final class ScenarioLimits {
  static final int RUNS = 100;
  static final int YEARS = 20;
  private static final int RUNS_OF_CLASSES = 10 * RUNS; // each costs far less
  private static final int SCENARIOS = 4;
  private static final int POLICIES = 6;
  private static final int YEARS_IN_ALL = 4000; // runs × years × (scenarios and the base)

  private ScenarioLimits() {}

  /// Refuses a question that is too large.
  ///
  /// @throws ApiFault 422
  static void check(ScenarioDocument asked) {
    int scenarios = asked.scenarios().size();
    most("years", asked.years(), YEARS);
    most("runs", asked.luck().runs(), RUNS);
    most("scenarios", scenarios, SCENARIOS);
    asked.scenarios().forEach(each -> most("policies", each.policies().size(), POLICIES));
    most(
        "runs × years × (scenarios + 1)",
        asked.luck().runs() * asked.years() * (scenarios + 1),
        YEARS_IN_ALL);
  }

  /// Refuses a question about classes of secondary schools that is too large.
  ///
  /// @throws ApiFault 422
  static void check(ClassesFile.Document asked) {
    most("scenarios", asked.scenarios().size(), SCENARIOS);
    for (ClassRequest each : asked.scenarios()) {
      most("runs", each.luck().runs(), RUNS_OF_CLASSES);
      most("policies", each.steps().size(), POLICIES);
    }
  }

  /// Refuses more than so many.
  ///
  /// @throws ApiFault 422
  private static void most(String what, int asked, int most) {
    if (asked > most) {
      throw new ApiFault(
          422, "scenarioSize", arg("what", what), arg("asked", asked), arg("most", most));
    }
  }
}
