package nl.speelveld.choice.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Where those who leave each origin would go, by coefficients and constants of a flow model.
///
///     T_is = leaving_i · exp(V_is) / Σ_h exp(V_ih)        V_is = Σ_k β_k x_kis + c_s
///
/// Heads are expected, not drawn, and seats are not counted. Whoever considers no destination that
/// is open goes nowhere, and is counted. Cost: one pass over the cells. Immutable.
public final class FlowForecast {
  private final Flows flows;
  private final double[] expected;
  private final double[] worth;
  private final double nowhere;

  private FlowForecast(Flows flows, double[] expected, double[] worth, double nowhere) {
    this.flows = flows;
    this.expected = expected;
    this.worth = worth;
    this.nowhere = nowhere;
  }

  /// A model of flows: terms, a coefficient each, a constant a destination (−∞: nobody goes there).
  ///
  /// @param terms the terms
  /// @param coefficients one a term
  /// @param constants one a destination
  public record Model(List<FlowTerm> terms, List<Double> coefficients, List<Double> constants) {
    /// Copies and checks the lengths.
    public Model {
      terms = List.copyOf(terms);
      coefficients = List.copyOf(coefficients);
      constants = List.copyOf(constants);
      if (terms.size() != coefficients.size()) {
        throw new IllegalArgumentException(
            "(%d) terms have (%d) coefficients".formatted(terms.size(), coefficients.size()));
      }
    }
  }

  /// The forecast of a model.
  ///
  /// @param flows who leaves each origin and what it considers; how many go where is not read
  /// @param closed destinations that cannot be chosen
  public static FlowForecast of(Flows flows, Model model, BitSet closed) {
    double[] expected = new double[flows.cells()];
    double[] worth = new double[flows.origins()];
    double nowhere = 0;
    for (int origin = 0; origin < flows.origins(); origin++) {
      double highest = utilities(flows, model, closed, origin, expected);
      if (highest == Double.NEGATIVE_INFINITY) {
        Arrays.fill(expected, flows.start(origin), flows.start(origin + 1), 0);
        worth[origin] = Double.NEGATIVE_INFINITY;
        nowhere += flows.leaving(origin);
        continue;
      }
      double sum = 0;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        expected[cell] = Math.exp(expected[cell] - highest);
        sum += expected[cell];
      }
      double share = flows.leaving(origin) / sum;
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        expected[cell] *= share;
      }
      worth[origin] = highest + Math.log(sum);
    }
    return new FlowForecast(flows, expected, worth, nowhere);
  }

  private static double utilities(
      Flows flows, Model model, BitSet closed, int origin, double[] utility) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
      int to = flows.destination(cell);
      utility[cell] = closed.get(to) ? Double.NEGATIVE_INFINITY : model.constants().get(to);
      for (int k = 0; k < model.terms().size(); k++) {
        utility[cell] += model.coefficients().get(k) * model.terms().get(k).at(cell);
      }
      highest = Math.max(highest, utility[cell]);
    }
    return highest;
  }

  /// Expected heads of a cell.
  public double expected(int cell) {
    return expected[cell];
  }

  /// Expected heads at each destination.
  public double[] arriving() {
    double[] arriving = new double[flows.destinations()];
    for (int cell = 0; cell < expected.length; cell++) {
      arriving[flows.destination(cell)] += expected[cell];
    }
    return arriving;
  }

  /// How many have nothing open to them.
  public double nowhere() {
    return nowhere;
  }

  /// What this forecast is worth beside another of the same flows, a head on average, in units of
  /// the distance: `(logsum here − logsum there) / −perUnit`. Below 0 where it is worth less. Who
  /// has nothing open is left out of the mean.
  ///
  /// @param perUnit the utility of a unit of distance, below 0
  public double worthBeside(FlowForecast other, double perUnit) {
    double sum = 0;
    double heads = 0;
    for (int origin = 0; origin < worth.length; origin++) {
      double change = worth[origin] - other.worth[origin];
      if (Double.isFinite(change)) {
        sum += flows.leaving(origin) * change / -perUnit;
        heads += flows.leaving(origin);
      }
    }
    return heads > 0 ? sum / heads : 0;
  }

  /// By how many percent the demand of each destination changes when one percent is added to its
  /// distance to all: `Σ_i T_is (1 − P_is) c_is / Σ_i T_is`, with c what some terms add.
  ///
  /// @param model the model of this forecast
  /// @param names of the terms that grow
  public double[] elasticities(Model model, List<String> names) {
    double[] change = new double[flows.destinations()];
    for (int origin = 0; origin < flows.origins(); origin++) {
      double leaving = flows.leaving(origin);
      for (int cell = flows.start(origin); cell < flows.start(origin + 1); cell++) {
        double part = 0;
        for (int k = 0; k < model.terms().size(); k++) {
          FlowTerm term = model.terms().get(k);
          part += names.contains(term.name()) ? model.coefficients().get(k) * term.at(cell) : 0;
        }
        double rest = leaving > 0 ? 1 - expected[cell] / leaving : 0;
        change[flows.destination(cell)] += expected[cell] * rest * part;
      }
    }
    double[] arriving = arriving();
    Arrays.setAll(change, s -> arriving[s] > 0 ? change[s] / arriving[s] : 0);
    return change;
  }
}
