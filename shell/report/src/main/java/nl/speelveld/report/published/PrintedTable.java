package nl.speelveld.report.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.table.disclosure.DisclosureRules;

/// A table of schools as a reader knows it: the size of each school, the group of the place, and of
/// the group in each school the numbers that what is printed leaves open.
///
/// The reader is taken to know more than is printed: the sizes and the totals to the pupil. A count
/// that is shown rounded to 5 leaves five numbers open, a hidden one every number up to the size of
/// the school.
final class PrintedTable {
  private static final int BESIDE = 2; // a count rounded to 5 lies at most 2 beside what is shown

  private final UnitGroupCounts truth;
  private final double[] pupils;
  private final double[] group;
  private final double[] least;
  private final double[] most;
  private final boolean[] hidden;
  private final DisclosureRules rules;

  private PrintedTable(UnitGroupCounts truth, boolean[] hidden, DisclosureRules rules) {
    this.truth = truth;
    this.hidden = hidden;
    this.rules = rules;
    this.pupils = new double[truth.units()];
    this.group = new double[truth.units()];
    for (int unit = 0; unit < hidden.length; unit++) {
      pupils[unit] = truth.unitTotal(unit);
      group[unit] = truth.count(unit, 0);
    }
    this.least = new double[truth.units()];
    this.most = pupils.clone();
  }

  /// A number of which is asked that a reader may not rule it out.
  ///
  /// @param unit the hidden school
  /// @param shift pupils that move into the group of the school, or out of it where negative
  record Goal(int unit, int shift) {}

  /// The table of which these counts are shown.
  ///
  /// @param rules the rules by which they are shown, see [Disclosure]
  static PrintedTable of(UnitGroupCounts truth, ControlledCounts shown, DisclosureRules rules) {
    boolean[] hidden = new boolean[truth.units()];
    for (int unit = 0; unit < hidden.length; unit++) {
      hidden[unit] = !shown.share(unit).shown();
    }
    PrintedTable table = new PrintedTable(truth, hidden, rules);
    for (int unit = 0; unit < hidden.length; unit++) {
      if (!hidden[unit]) {
        table.know(unit, shown.focal(unit).find().orElseThrow());
      }
    }
    return table;
  }

  // a count that is shown is none, all, or leaves the minimum on both sides
  private void know(int unit, double value) {
    double few = Math.min(rules.minimumCell(), pupils[unit] / 2);
    boolean none = group[unit] == 0;
    boolean all = group[unit] == pupils[unit];
    double low = none ? 0 : all ? pupils[unit] : Math.max(few, value - BESIDE);
    double high = none ? 0 : all ? pupils[unit] : Math.min(pupils[unit] - few, value + BESIDE);
    // why the truth too: of a masked count the middle is counted, which may lie at a half
    least[unit] = Math.min(group[unit], low);
    most[unit] = Math.max(group[unit], high);
  }

  /// The table of which no count is shown at all, only what is computed from it.
  static PrintedTable unseen(UnitGroupCounts truth, DisclosureRules rules) {
    boolean[] hidden = new boolean[truth.units()];
    Arrays.fill(hidden, true);
    return new PrintedTable(truth, hidden, rules);
  }

  /// What must stay possible. Of a hidden school with few of the group (or none): that it has the
  /// minimum or more, or everybody where it is smaller than that; of one with few of the rest (or
  /// none) the same of the rest. Where the rules let it be told that a school has none of a group,
  /// nothing is asked of a school that has none.
  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (int unit = 0; unit < hidden.length; unit++) {
      double enough = Math.min(rules.minimumCell(), Math.floor(pupils[unit]));
      if (hidden[unit] && group[unit] < enough && secret(group[unit])) {
        goals.add(new Goal(unit, (int) Math.ceil(enough - group[unit])));
      }
      double rest = pupils[unit] - group[unit];
      if (hidden[unit] && rest < enough && secret(rest)) {
        goals.add(new Goal(unit, -(int) Math.ceil(enough - rest)));
      }
    }
    return goals;
  }

  private boolean secret(double few) {
    return few > 0 || rules.groupDisclosure();
  }

  int units() {
    return hidden.length;
  }

  double pupils(int unit) {
    return pupils[unit];
  }

  double group(int unit) {
    return group[unit];
  }

  /// Fewest of the group that the reader knows the school to have.
  double least(int unit) {
    return least[unit];
  }

  /// Most of the group that the reader knows the school to have.
  double most(int unit) {
    return most[unit];
  }

  /// The pupils of the group by school, a copy.
  double[] toGroup() {
    return group.clone();
  }

  /// The same schools with other numbers of the group.
  UnitGroupCounts with(double[] changed) {
    double[] cells = new double[2 * changed.length];
    for (int unit = 0; unit < changed.length; unit++) {
      cells[2 * unit] = changed[unit];
      cells[2 * unit + 1] = pupils[unit] - changed[unit];
    }
    return UnitGroupCounts.of(truth.unitNames(), truth.groupNames(), cells);
  }
}
