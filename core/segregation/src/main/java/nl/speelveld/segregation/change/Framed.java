package nl.speelveld.segregation.change;

import java.util.List;
import java.util.function.Function;
import nl.speelveld.table.counts.UnitGroupCounts;

/// What every method shares: M of both tables, what openings and closings did, who they are. The
/// method only divides the change among common units and groups.
record Framed(CommonTables common, Turnover turnover, Levels all, Levels shared) {
  /// M of the earlier and of the later table.
  record Levels(double before, double after) {
    static Levels of(UnitGroupCounts before, UnitGroupCounts after) {
      return new Levels(Cells.of(before).mutualInformation(), Cells.of(after).mutualInformation());
    }
  }

  /// How a method divides the change among common units and groups.
  record Parts(double groupMarginal, double unitMarginal, double interaction, double structural) {}

  static ChangeOutcome of(
      UnitGroupCounts before, UnitGroupCounts after, Function<Framed, Change> method) {
    if (before.total() == 0 || after.total() == 0) {
      return new ChangeOutcome.NotComparable(ChangeOutcome.Reason.NOBODY_COUNTED);
    }
    CommonTables common = CommonTables.of(before, after);
    if (!common.comparable()) {
      return new ChangeOutcome.NotComparable(ChangeOutcome.Reason.NOTHING_IN_COMMON);
    }
    Framed framed =
        new Framed(
            common,
            Turnover.between(before, after),
            Levels.of(before, after),
            Levels.of(common.before(), common.after()));
    return new ChangeOutcome.Explained(method.apply(framed));
  }

  Change change(Parts parts, List<UnitChange> units, Convergence convergence) {
    return new Change(
        all.before(),
        all.after(),
        all.after() - shared.after(),
        shared.before() - all.before(),
        parts.groupMarginal(),
        parts.unitMarginal(),
        parts.interaction(),
        parts.structural(),
        units,
        turnover,
        convergence);
  }
}
