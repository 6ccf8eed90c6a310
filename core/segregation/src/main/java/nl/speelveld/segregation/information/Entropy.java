package nl.speelveld.segregation.information;

import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Shannon entropy E: how mixed a population is, whatever units it is spread over.
///
///     E = − Σⱼ Pⱼ ln Pⱼ     Pⱼ the share of group j;  0 ln 0 = 0
///
/// Range 0 (one group only) to ln K (K groups of equal size). It describes diversity, not
/// segregation: two cities of equal entropy may be segregated very differently. Input: counts, units
/// × groups. Undefined where nobody is counted. Source: Shannon (1948), Bell System Technical
/// Journal 27; Theil & Finizza (1971), Journal of Mathematical Sociology 1(2). Checked against exact
/// values of 25 digits and R `segregation`.
public final class Entropy {
  private Entropy() {}

  /// Entropy of the groups, in nats. Time O(groups).
  public static IndexValue ofGroups(UnitGroupCounts counts) {
    double[] totals = new double[counts.groups()];
    for (int group = 0; group < totals.length; group++) {
      totals[group] = counts.groupTotal(group);
    }
    return of(totals);
  }

  /// Entropy of the units: how evenly pupils are spread over units, in nats. Time O(units).
  public static IndexValue ofUnits(UnitGroupCounts counts) {
    double[] totals = new double[counts.units()];
    for (int unit = 0; unit < totals.length; unit++) {
      totals[unit] = counts.unitTotal(unit);
    }
    return of(totals);
  }

  /// Entropy of the groups inside one unit, in nats. Undefined for an empty unit.
  public static IndexValue ofUnit(UnitGroupCounts counts, int unit) {
    double[] row = new double[counts.groups()];
    for (int group = 0; group < row.length; group++) {
      row[group] = counts.count(unit, group);
    }
    return of(row);
  }

  /// Mean entropy of the groups inside units, weighted by pupils, in nats: the entropy of the
  /// groups that is left when the unit is known. Undefined where nobody is counted. Time O(units ×
  /// groups).
  public static IndexValue ofGroupsWithinUnits(UnitGroupCounts counts) {
    return counts.total() == 0
        ? IndexValue.undefined(Reason.NOBODY_COUNTED)
        : IndexValue.of(Math.max(0, sumWithinUnits(counts) / counts.total()));
  }

  /// Entropy of parts of these sizes, in nats. Sizes are finite and not negative.
  public static IndexValue of(double[] sizes) {
    double total = 0;
    for (double size : sizes) {
      total += size;
    }
    return total == 0
        ? IndexValue.undefined(Reason.NOBODY_COUNTED)
        : IndexValue.of(ofSizes(sizes, total));
  }

  private static double ofSizes(double[] sizes, double total) {
    CompensatedSum sum = new CompensatedSum();
    for (int part = 0; part < sizes.length; part++) {
      sum.add(-sizes[part] / total * logShare(sizes, part, total));
    }
    return Math.max(0, sum.value());
  }

  /// Logarithm of the share of one part; 0 for an empty part, whose term vanishes.
  private static double logShare(double[] sizes, int part, double total) {
    double size = sizes[part];
    if (size == 0) {
      return 0;
    }
    if (size < total / 2) {
      return Math.log(size / total);
    }
    // why: the logarithm of a share near 1 keeps its digits only when it is taken of what is
    // missing
    double rest = 0;
    for (int other = 0; other < sizes.length; other++) {
      rest += other == part ? 0 : sizes[other];
    }
    return Math.log1p(-rest / total);
  }

  /// Entropy of a group of share `p` and its rest, in nats: `−p ln p − (1−p) ln(1−p)`, 0 … ln 2.
  public static double binary(double p) {
    double rest = p <= 0 || p >= 1 ? 0 : -(1 - p) * Math.log1p(-p);
    return p <= 0 || p >= 1 ? 0 : rest - p * Math.log(p);
  }

  /// Sum over units of pupils × entropy, `Σᵢ tᵢ Eᵢ = Σᵢ (tᵢ ln tᵢ − Σⱼ nᵢⱼ ln nᵢⱼ)`, in nats.
  static double sumWithinUnits(UnitGroupCounts counts) {
    int groups = counts.groups();
    CompensatedSum sum = new CompensatedSum();
    for (int unit = 0; unit < counts.units(); unit++) {
      double total = counts.unitTotal(unit);
      // why: t ln t − Σ n ln n needs no division and, for counts of a school, no logarithm: all
      // terms
      // come from the table, and what cancels inside a row is small (ln of hundreds, not of
      // millions). Above the table that would cost digits, so a large row takes its logarithms of
      // shares
      sum.add(
          total < XLogX.TABLE_SIZE
              ? smallRow(counts, unit, groups, total)
              : largeRow(counts, unit, groups, total));
    }
    return sum.value();
  }

  private static double smallRow(UnitGroupCounts counts, int unit, int groups, double total) {
    double row = XLogX.of(total);
    for (int group = 0; group < groups; group++) {
      row -= XLogX.of(counts.count(unit, group));
    }
    return row;
  }

  private static double largeRow(UnitGroupCounts counts, int unit, int groups, double total) {
    double row = 0;
    for (int group = 0; group < groups; group++) {
      double count = counts.count(unit, group);
      row -= count == 0 ? 0 : count * Math.log(count / total);
    }
    return row;
  }
}
