package nl.speelveld.simulation.schelling;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Place;

/// Schelling's model: in each step all agents, in a drawn order, look around; one that sees fewer
/// of its own group than it wants moves to an empty cell drawn at random.
///
/// Whether an agent is content is asked anew each step. Everything drawn follows from the seed.
/// Time: some 15 ns an agent and step at radius 1. Source: Schelling (1971), Journal of
/// Mathematical Sociology 1(2); rules of ABMFrameworksComparison. Checked against 100 runs of
/// another program and against Mesa, within three standard errors.
public final class SchellingModel {
  private SchellingModel() {}

  /// A number of steps on a board that has been checked; the figures at the start and after each.
  public static SchellingRun run(Board board, int steps, long seed) {
    Limits.mustHold(board.check(Place.NOWHERE));
    LivingBoard living = new LivingBoard(board, seed);
    List<SchellingFigures> path = new ArrayList<>(List.of(living.figures()));
    for (int step = 0; step < steps; step++) {
      living.step();
      path.add(living.figures());
    }
    return new SchellingRun(path, seed);
  }
}
