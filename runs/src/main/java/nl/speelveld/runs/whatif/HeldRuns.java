package nl.speelveld.runs.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import nl.speelveld.runs.held.Held;
import nl.speelveld.simulation.admission.Admission;
import nl.speelveld.simulation.calibration.Unknown;
import nl.speelveld.simulation.compare.Attribution;
import nl.speelveld.simulation.compare.Study;
import nl.speelveld.simulation.policy.Policy;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.simulation.sweep.Rows;
import nl.speelveld.simulation.years.World;
import nl.speelveld.table.finding.Findings;

/// A municipality of which the runs are held, for a server that is asked about one scenario after
/// another: who adds a measure waits for the runs of the new scenario alone.
///
/// Every run of a scenario hangs on its seed and its policies only. So tastes that were drawn for a
/// seed, and the runs of a scenario (the base too), serve each later question. Worlds are held for
/// as many seeds as are asked. The digits are those of [WhatIf#answer(City, WhatIfRequest)],
/// without its parts. Threads may share it. Memory: of a large city some hundred kilobytes a drawn
/// world, a megabyte a scenario.
public final class HeldRuns {
  private static final int TOGETHER = 20; // runs that are held as one
  private static final int HELD = 24; // of a scenario with forty runs two

  private final City city;
  private final Held<Asked, Rows> rows = Held.atMost(HELD);
  private final Map<Drawn, World> worlds = new ConcurrentHashMap<>();

  private record Drawn(Admission today, Unknown unknown, long seed) {}

  private record Asked(
      List<Policy> policies, int years, Admission today, Unknown unknown, long seed, int runs) {}

  private HeldRuns(City city) {
    this.city = city;
  }

  /// Holds the runs of a municipality. Nothing is run yet.
  public static HeldRuns of(City city) {
    return new HeldRuns(city);
  }

  /// The municipality.
  public City city() {
    return city;
  }

  /// Checks, and runs what was not run before; no outcome has parts.
  public WhatIfAnswer answer(WhatIfRequest request) {
    Findings found = WhatIf.check(city, request);
    if (found.hasErrors()) {
      return new WhatIfAnswer.Faulty(found);
    }
    Study.Question all = WhatIf.question(city, request);
    int runs = all.runs();
    int width = all.sweep().columns().size() / all.scenarios().size();
    double[][] joined = new double[runs][all.scenarios().size() * width];
    for (int at = 0; at < all.scenarios().size(); at++) {
      for (int first = 0; first < runs; first += TOGETHER) {
        Rows its = rows(request, all.scenarios().get(at), first, Math.min(TOGETHER, runs - first));
        for (int run = 0; run < its.size(); run++) {
          // why shorter: figures of schools that only other scenarios open stand last, and are 0
          double[] row = its.row(run);
          System.arraycopy(row, 0, joined[first + run], at * width, row.length);
        }
      }
    }
    return WhatIf.answerWhole(
        city, request, Rows.of(all.sweep().columns(), IntStream.range(0, runs).toArray(), joined));
  }

  /// Which policy of the first scenario did how much of what it changes in segregation, over all
  /// runs; nothing for fewer than two policies or more than six, or where one needs another. Cost:
  /// runs × 2ⁿ scenarios. Not held.
  public Optional<Attribution> parts(WhatIfRequest request) {
    Scenario scenario = request.scenarios().getFirst();
    int policies = scenario.policies().size();
    if (policies < 2 || policies > WhatIf.MOST_PARTS) {
      return Optional.empty();
    }
    Study.Question all = WhatIf.question(city, request);
    Study.Question runs =
        new Study.Question(
            worlds(request), List.of(scenario), all.figures(), all.seed(), all.runs());
    return Attribution.find(
        runs, scenario, all.figures().get(Aspect.SEGREGATION.ordinal()), request.luck().share());
  }

  private Rows rows(WhatIfRequest request, Scenario scenario, int first, int runs) {
    long seed = request.luck().seed() + first;
    Asked asked =
        new Asked(
            scenario.policies(), scenario.years(), request.today(), request.unknown(), seed, runs);
    return rows.get(asked, _ -> run(request, scenario, seed, runs));
  }

  private Rows run(WhatIfRequest request, Scenario scenario, long seed, int runs) {
    WhatIfRequest alone =
        new WhatIfRequest(List.of(scenario), request.today(), request.unknown(), request.luck());
    return new Study.Question(
            worlds(request), List.of(scenario), WhatIf.question(city, alone).figures(), seed, runs)
        .sweep()
        .all();
  }

  private LongFunction<World> worlds(WhatIfRequest request) {
    return seed ->
        worlds.computeIfAbsent(
            new Drawn(request.today(), request.unknown(), seed),
            drawn ->
                new World(city.calibration().drawn(drawn.unknown(), drawn.seed()), drawn.today()));
  }
}
