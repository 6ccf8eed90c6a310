package nl.speelveld.segregation.change;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Shapley decomposition of a change of M: which part comes from openings and closings, from groups
/// and schools that grew or shrank, and from pupils spreading differently.
///
/// The method to use first. Three things change between the tables: the group margin, the unit
/// margin and the structure (all odds ratios). Eight tables are made, one for each choice of "as
/// before" (A) or "as after" (B) for the three; the mixed ones by fitting. Each part is the average
/// of what it does to M over the orders in which the three may change, so the result does not depend
/// on an order: turning time round turns every sign, and swapping units and groups swaps their
/// parts.
///
///     structural = ½ (M_AAB − M_AAA) + ½ (M_BBB − M_BBA)          letters: group, unit, structure
///     group      = ¼ (M_BAA − M_AAA + M_BBA − M_ABA + M_BBB − M_ABB + M_BAB − M_AAB)
///     unit       = ¼ (M_ABA − M_AAA + M_BBA − M_BAA + M_BBB − M_BAB + M_ABB − M_AAB)
///
/// Input: two tables of counts or weights; units and groups are joined by name. Cost: six fits of
/// O(units × groups²) a round, about eight rounds each. Every fit runs to convergence: stopped at a
/// precision of 0.001 the structural part of the best-known example has the wrong sign.
///
/// Source: Deutsch, Flückiger & Silber (2009), Research on Economic Inequality 17; Elbers (2021),
/// Sociological Methods & Research. Checked against R `segregation`, precision 1e-14.
public final class ShapleyChange {
  private ShapleyChange() {}

  /// Decomposes the change from one table to another, also per unit.
  public static ChangeOutcome between(UnitGroupCounts before, UnitGroupCounts after) {
    return Framed.of(before, after, ShapleyChange::explain);
  }

  private static Change explain(Framed framed) {
    CommonTables common = framed.common();
    EightTables tables = EightTables.of(common);
    return framed.change(
        new Framed.Parts(tables.groupPart(), tables.unitPart(), 0, tables.structuralPart()),
        units(common.before(), tables),
        tables.convergence());
  }

  private static List<UnitChange> units(UnitGroupCounts names, EightTables tables) {
    double[] shareBefore = tables.aaa().unitShares();
    double[] shareAfter = tables.bbb().unitShares();
    double[] marginal = tables.unitPartByUnit();
    double[] localBefore = difference(tables.aab(), tables.aaa());
    double[] localAfter = difference(tables.bbb(), tables.bba());
    List<UnitChange> units = new ArrayList<>(names.units());
    for (int unit = 0; unit < names.units(); unit++) {
      units.add(
          new UnitChange(
              names.unit(unit),
              shareBefore[unit],
              shareAfter[unit],
              localBefore[unit],
              localAfter[unit],
              (shareBefore[unit] * localBefore[unit] + shareAfter[unit] * localAfter[unit]) / 2,
              marginal[unit]));
    }
    return units;
  }

  private static double[] difference(Cells later, Cells earlier) {
    double[] scores = later.localScores();
    double[] minus = earlier.localScores();
    for (int unit = 0; unit < scores.length; unit++) {
      scores[unit] -= minus[unit];
    }
    return scores;
  }
}
