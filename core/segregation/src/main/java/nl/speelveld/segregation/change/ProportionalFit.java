package nl.speelveld.segregation.change;

import nl.speelveld.table.counts.UnitGroupCounts;

/// Iterative proportional fitting: the earlier table with the margins of the later one.
///
/// Answers: what would the table look like if schools and groups had grown as they did, but the
/// association between them (all odds ratios) had stayed? Result: units and groups that both tables
/// have, scaled so that the shares of all units and groups are those of the target, while the total
/// stays that of the source. Empty cells are filled first, see [CommonTables]. Time O(units ×
/// groups²) a round, about eight rounds.
///
/// Source: Deming & Stephan (1940), Annals of Mathematical Statistics 11(4); the limit: Csiszár
/// (1975), Annals of Probability 3(1). Checked against R `segregation`, precision 1e-14.
///
/// @param fitted the fitted table, with the names of the common units and groups
/// @param source the filled source
/// @param target the filled target
/// @param convergence the certificate
public record ProportionalFit(
    UnitGroupCounts fitted,
    UnitGroupCounts source,
    UnitGroupCounts target,
    Convergence convergence) {

  /// Fits the source to the margins of the target; both need a pupil in common units and groups.
  public static ProportionalFit of(UnitGroupCounts source, UnitGroupCounts target) {
    CommonTables common = CommonTables.of(source, target);
    if (!common.comparable()) {
      throw new IllegalArgumentException(
          "source of ("
              + source.total()
              + ") and target of ("
              + target.total()
              + ") pupils share no filled unit or group. Ask CommonTables.comparable() first.");
    }
    Cells from = common.filledBefore();
    Cells to = common.filledAfter();
    MarginFit.Fit fit = MarginFit.fit(from, to.unitShares(), to.groupShares());
    double[] scale = new double[from.units()];
    java.util.Arrays.fill(scale, from.total());
    return new ProportionalFit(
        fit.cells().scaledByUnit(scale).named(common.before()),
        from.named(common.before()),
        to.named(common.before()),
        fit.convergence());
  }
}
