package nl.speelveld.segregation.residence;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.segregation.value.Interval.Method;

/// How sure D_choice is: the interval over replicates of the flows.
///
/// In each replicate the pupils of each home area draw school and group anew, with the shares of
/// the area's own flows (multinomial, as many as live there; areas stay as they are). Both D of the
/// actual schools and D of the counterfactual follow, so what they share cancels. Fractional areas
/// draw the nearest whole number of pupils, weighted back to their size. D is biased upward in
/// small schools, and a replicate once more; the bias-corrected interval therefore lies twice the
/// bias, `mean of replicates − estimate`, lower than the percentiles. With groups known as shares
/// only, the interval holds the chance of the draw, not the doubt about the shares. Cost:
/// replicates × (pupils + pairs), where seats are respected with one placement each. Source: Efron
/// & Tibshirani (1993), ch. 10, 13.
///
/// @param estimate D_choice as observed
/// @param bias mean of the replicates minus the estimate
/// @param percentile interval of the replicates as they are
/// @param biasCorrected the same, moved down by twice the bias
public record ChoiceInterval(
    double estimate, double bias, Interval percentile, Interval biasCorrected) {
  /// What to draw.
  ///
  /// @param group the group against the rest
  /// @param replicates at least 20
  /// @param level for example 0.95
  public record Settings(int group, int replicates, double level) {
    public Settings {
      if (replicates < 20 || !(level > 0 && level < 1)) {
        throw new IllegalArgumentException(
            "replicates is ("
                + replicates
                + ") and level ("
                + level
                + "), but at least 20 are needed and the level lies between 0 and 1");
      }
    }
  }

  /// Draws replicates; nothing where D_choice is undefined, or is so in most replicates.
  public static Optional<ChoiceInterval> find(
      Flows actual, Counterfactual counterfactual, Settings settings, RandomGenerator random) {
    IndexValue estimate = counterfactual.dChoice(actual, settings.group());
    FlowReplicates replicates = new FlowReplicates(actual);
    Function<Flows, IndexValue> choiceOf = counterfactual.choiceOf(actual, settings.group());
    double[] drawn = new double[settings.replicates()];
    int defined = 0;
    for (int replicate = 0; replicate < drawn.length; replicate++) {
      IndexValue value = choiceOf.apply(replicates.draw(random));
      if (value instanceof IndexValue.Defined(double choice)) {
        drawn[defined++] = choice;
      }
    }
    return estimate.find().isEmpty() || defined < settings.replicates() / 2
        ? Optional.empty()
        : Optional.of(interval(estimate.value(), Arrays.copyOf(drawn, defined), settings.level()));
  }

  /// Distances and rule of the counterfactual.
  public record Counterfactual(DistanceTable distances, PlacementRule rule) {
    /// D of the actual schools minus D with everyone at the nearest school.
    public IndexValue dChoice(Flows flows, int group) {
      NearestSchool.Placement placed = NearestSchool.place(flows, distances, rule);
      return new Split(
              Dissimilarity.of(flows.bySchool(), group),
              Dissimilarity.of(placed.flows().bySchool(), group))
          .choice();
    }

    /// The same for many flows that differ from these in their counts only.
    private Function<Flows, IndexValue> choiceOf(Flows like, int group) {
      if (rule.seats().isPresent()) {
        return flows -> dChoice(flows, group);
      }
      NearestShares nearest = new NearestShares(like, distances, rule);
      return flows ->
          new Split(
                  Dissimilarity.of(flows.bySchool(), group),
                  Dissimilarity.of(nearest.bySchool(flows), group))
              .choice();
    }
  }

  private static ChoiceInterval interval(double estimate, double[] drawn, double level) {
    Arrays.sort(drawn);
    double bias = Arrays.stream(drawn).average().orElse(estimate) - estimate;
    double low = quantile(drawn, (1 - level) / 2);
    double high = quantile(drawn, (1 + level) / 2);
    return new ChoiceInterval(
        estimate,
        bias,
        new Interval(low, high, level, Method.BOOTSTRAP),
        new Interval(
            Math.max(-1, low - 2 * bias), Math.max(-1, high - 2 * bias), level, Method.BOOTSTRAP));
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
