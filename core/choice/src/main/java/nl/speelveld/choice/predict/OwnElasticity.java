package nl.speelveld.choice.predict;

import java.util.List;

/// By how many percent the demand of an alternative changes when one percent is added to something
/// of it, such as its distance to every home.
///
///     e_j = Σ_i w_i P_ij (1 − P_ij) c_ij / Σ_i w_i P_ij       c_ij = Σ β_k x_ijk over the terms
///
/// The terms are those that grow in proportion (`dist`, `dist:low`). Cost: one pass over the rows.
public final class OwnElasticity {
  private OwnElasticity() {}

  /// The elasticity of each alternative.
  ///
  /// @param terms names of the terms that grow
  public static double[] of(ChoiceModel model, Choosers choosers, List<String> terms) {
    double[] change = new double[model.alternatives()];
    double[] demand = new double[model.alternatives()];
    ChoiceModel.Desk desk = model.desk();
    for (int row = 0; row < choosers.rows(); row++) {
      double[] part = desk.row(row).part(row, terms);
      for (int at = 0; at < change.length; at++) {
        double expected = choosers.weight(row) * desk.chance(at);
        demand[at] += expected;
        change[at] += expected * (1 - desk.chance(at)) * part[at];
      }
    }
    for (int at = 0; at < change.length; at++) {
      change[at] = demand[at] > 0 ? change[at] / demand[at] : 0;
    }
    return change;
  }
}
