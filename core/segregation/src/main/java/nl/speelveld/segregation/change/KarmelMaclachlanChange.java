package nl.speelveld.segregation.change;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Karmel–Maclachlan decomposition of a change of M: the earlier table is given the margins of the
/// later one, what is left is structure.
///
/// Use it to compare with older studies; it is not symmetric in time and leaves an interaction, so
/// [ShapleyChange] is the method to start with.
///
///     structural  = M(after) − M(fitted)              fitted: earlier table, later margins
///     group, unit = M(earlier table, one margin scaled once) − M(before)
///     interaction = M(fitted) − M(before) − group − unit
///
/// Input and undefined cases as [ShapleyChange]. Cost: one fit. Source: Karmel & Maclachlan (1988),
/// Economic Record 64. Checked against R `segregation`, precision 1e-14.
public final class KarmelMaclachlanChange {
  private KarmelMaclachlanChange() {}

  /// Decomposes the change from one table to another.
  public static ChangeOutcome between(UnitGroupCounts before, UnitGroupCounts after) {
    return Framed.of(before, after, KarmelMaclachlanChange::explain);
  }

  private static Change explain(Framed framed) {
    Cells source = framed.common().filledBefore();
    Cells target = framed.common().filledAfter();
    MarginFit.Fit fit = MarginFit.fit(source, target.unitShares(), target.groupShares());
    double start = framed.shared().before();
    double mix = fit.cells().mutualInformation() - start;
    double group =
        scaled(source.groupTotals(), target.groupTotals(), source::scaledByGroup) - start;
    double unit = scaled(source.unitTotals(), target.unitTotals(), source::scaledByUnit) - start;
    double structural = framed.shared().after() - fit.cells().mutualInformation();
    return framed.change(
        new Framed.Parts(group, unit, mix - group - unit, structural),
        List.of(),
        fit.convergence());
  }

  private static double scaled(
      double[] from, double[] to, java.util.function.Function<double[], Cells> scale) {
    double[] factor = new double[from.length];
    for (int part = 0; part < from.length; part++) {
      factor[part] = to[part] / from[part];
    }
    return scale.apply(factor).mutualInformation();
  }
}
