package nl.speelveld.segregation.catalogue;

import java.util.Arrays;

/// Totals of a table in cells: of units, groups, rests, everybody. Mutable workspace of an
/// [IndexKernel].
final class Totals {
  private final double[] units;
  private final double[] perPupil;
  private final double[] groups;
  private final double[] rests;
  private double total;
  private double largestUnit;
  private boolean whole;

  Totals(int units, int groups) {
    this.units = new double[units];
    this.perPupil = new double[units];
    this.groups = new double[groups];
    this.rests = new double[groups];
  }

  void of(double[] cells, boolean knownWhole) {
    Arrays.fill(groups, 0);
    boolean allWhole = true;
    largestUnit = 0;
    for (int unit = 0, at = 0; unit < units.length; unit++) {
      double unitTotal = 0;
      for (int group = 0; group < groups.length; group++, at++) {
        double n = cells[at];
        unitTotal += n;
        groups[group] += n;
        allWhole &= knownWhole || n == (long) n;
      }
      units[unit] = unitTotal;
      largestUnit = Math.max(largestUnit, unitTotal);
      perPupil[unit] = unitTotal == 0 ? 0 : 1 / unitTotal;
    }
    whole = allWhole;
    addUp();
  }

  private void addUp() {
    total = 0;
    for (int group = 0; group < groups.length; group++) {
      total += groups[group];
      rests[group] = 0;
      for (int other = 0; other < groups.length; other++) {
        rests[group] += other == group ? 0 : groups[other];
      }
    }
  }

  boolean whole() {
    return whole;
  }

  int units() {
    return units.length;
  }

  int groups() {
    return groups.length;
  }

  double total() {
    return total;
  }

  double unit(int unit) {
    return units[unit];
  }

  double largestUnit() {
    return largestUnit;
  }

  /// 1 divided by the pupils of the unit; 0 for an empty unit.
  double perPupil(int unit) {
    return perPupil[unit];
  }

  double group(int group) {
    return groups[group];
  }

  double rest(int group) {
    return rests[group];
  }

  /// `n R − r G`, 0 where the unit mirrors the whole.
  double deviation(int group, double n, double r) {
    return n * rests[group] - r * groups[group];
  }

  /// A copy of the totals of the units.
  double[] toUnits() {
    return units.clone();
  }

  /// A copy of the totals of the groups.
  double[] toGroups() {
    return groups.clone();
  }
}
