package nl.speelveld.simulation.compass;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Tells whether a process has settled, by the rule of [Pace].
final class Settling {
  private static final List<ToDoubleFunction<StepFigures>> FIGURES =
      List.of(
          StepFigures::meanUtility,
          StepFigures::sdUtility,
          figures ->
              figures.h().find().orElse(0)); // one group alone has no H, and cannot segregate

  private Settling() {}

  static boolean hasSettled(List<StepFigures> path, Pace pace) {
    if (path.size() <= pace.window()) {
      return false;
    }
    List<StepFigures> last = path.subList(path.size() - pace.window(), path.size());
    return FIGURES.stream().allMatch(figure -> isStill(last, figure, pace.threshold()));
  }

  private static boolean isStill(
      List<StepFigures> last, ToDoubleFunction<StepFigures> figure, double threshold) {
    double mean = last.stream().mapToDouble(figure).average().orElseThrow();
    return last.stream().allMatch(step -> Math.abs(figure.applyAsDouble(step) - mean) < threshold);
  }
}
