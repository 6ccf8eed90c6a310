package nl.speelveld.segregation.change;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Mora–Ruiz-Castillo decomposition of a change of M: by algebra, without fitting.
///
/// Use it to compare with older studies. It is not symmetric: swapping units and groups gives another
/// answer, and its structural part takes in changes of margins.
///
///     group      = E(groups after) − E(groups before)
///     unit       = −½ Σᵢ (pᵢ' − pᵢ)(Eᵢ' + Eᵢ)         Eᵢ entropy of unit i, pᵢ its share; ' is later
///     structural = −½ Σᵢ (pᵢ' + pᵢ)(Eᵢ' − Eᵢ)
///
/// Input and undefined cases as [ShapleyChange]. Cost: O(cells). Source: Mora & Ruiz-Castillo (2009),
/// Research on Economic Inequality 17. Checked against R `segregation`.
public final class MoraRuizCastilloChange {
  private MoraRuizCastilloChange() {}

  /// Decomposes the change from one table to another.
  public static ChangeOutcome between(UnitGroupCounts before, UnitGroupCounts after) {
    return Framed.of(before, after, MoraRuizCastilloChange::explain);
  }

  private static Change explain(Framed framed) {
    Cells a = Cells.of(framed.common().before());
    Cells b = Cells.of(framed.common().after());
    double[] shareA = a.unitShares();
    double[] shareB = b.unitShares();
    double[] entropyA = unitEntropies(a);
    double[] entropyB = unitEntropies(b);
    double unit = 0;
    double structural = 0;
    for (int i = 0; i < shareA.length; i++) {
      unit -= (shareB[i] - shareA[i]) * (entropyB[i] + entropyA[i]) / 2;
      structural -= (shareB[i] + shareA[i]) * (entropyB[i] - entropyA[i]) / 2;
    }
    double group = entropy(b.groupShares()) - entropy(a.groupShares());
    return framed.change(
        new Framed.Parts(group, unit, 0, structural), List.of(), Convergence.exact());
  }

  private static double[] unitEntropies(Cells cells) {
    double[] totals = cells.unitTotals();
    double[] entropies = new double[totals.length];
    for (int unit = 0; unit < totals.length; unit++) {
      double[] mix = new double[cells.groups()];
      for (int group = 0; group < mix.length; group++) {
        mix[group] = totals[unit] == 0 ? 0 : cells.cell(unit, group) / totals[unit];
      }
      entropies[unit] = entropy(mix);
    }
    return entropies;
  }

  private static double entropy(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum -= share > 0 ? share * Math.log(share) : 0;
    }
    return sum;
  }
}
