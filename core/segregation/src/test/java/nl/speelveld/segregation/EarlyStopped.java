package nl.speelveld.segregation;

import java.util.Arrays;
import nl.speelveld.segregation.change.CommonTables;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Alternate scaling that stops at a precision, as the peer does; an oracle for its loose rows.
///
/// The peer stops as soon as no share is further from its target than the precision, draws by lot
/// which side it scales first, and when it begins with the units divides by the later unit shares
/// instead of the earlier ones. Its figures at precision 1e-3 and 1e-7 are therefore no truths but
/// stops on the way. Here the stop is repeated for a given first side, so that each such row is
/// explained to the last digits instead of being left out.
final class EarlyStopped {
  private final int units;
  private final int groups;
  private final double precision;

  EarlyStopped(CommonTables common, double precision) {
    this.units = common.before().units();
    this.groups = common.before().groups();
    this.precision = precision;
  }

  /// M of the source after fitting to the unit shares of one table and the group shares of another:
  /// units first, then groups first. `other` is the table whose unit shares the first step takes
  /// for the present ones.
  double[] bothStarts(double[] source, double[] other, double[] unitsOf, double[] groupsOf) {
    double[] unitTarget = byUnit(shares(unitsOf));
    double[] groupTarget = byGroup(shares(groupsOf));
    double[] assumed = byUnit(shares(other));
    double[] unitsFirst = source.clone();
    for (int cell = 0; cell < source.length; cell++) {
      unitsFirst[cell] *= unitTarget[cell / groups] / assumed[cell / groups];
    }
    boolean stopsAtOnce = within(shares(unitsFirst), unitTarget, groupTarget);
    return new double[] {
      m(stopsAtOnce ? unitsFirst : stopped(unitsFirst, unitTarget, groupTarget)),
      m(stopped(source, unitTarget, groupTarget))
    };
  }

  /// Groups and units in turn, groups first, until both are within the precision.
  private double[] stopped(double[] source, double[] unitTarget, double[] groupTarget) {
    double[] p = shares(source);
    for (int round = 0; round < 100_000; round++) {
      double[] unitNow = byUnit(p);
      double[] groupNow = byGroup(p);
      for (int cell = 0; cell < p.length; cell++) {
        int unit = cell / groups;
        int group = cell % groups;
        p[cell] *=
            round % 2 == 0
                ? groupTarget[group] / groupNow[group]
                : unitTarget[unit] / unitNow[unit];
      }
      p = shares(p);
      if (within(p, unitTarget, groupTarget)) {
        break;
      }
    }
    return p;
  }

  private boolean within(double[] p, double[] unitTarget, double[] groupTarget) {
    return gap(byUnit(p), unitTarget) <= precision && gap(byGroup(p), groupTarget) <= precision;
  }

  /// M by the definition.
  double m(double[] cells) {
    double[] p = shares(cells);
    double[] unit = byUnit(p);
    double[] group = byGroup(p);
    double sum = 0;
    for (int cell = 0; cell < p.length; cell++) {
      sum +=
          p[cell] == 0
              ? 0
              : p[cell] * Math.log(p[cell] / unit[cell / groups] / group[cell % groups]);
    }
    return sum;
  }

  static double[] filled(UnitGroupCounts counts, double fill) {
    return Arrays.stream(counts.toCells()).map(n -> n == 0 ? fill : n).toArray();
  }

  private static double[] shares(double[] cells) {
    double total = Arrays.stream(cells).sum();
    return Arrays.stream(cells).map(n -> n / total).toArray();
  }

  private double[] byUnit(double[] p) {
    double[] sums = new double[units];
    for (int cell = 0; cell < p.length; cell++) {
      sums[cell / groups] += p[cell];
    }
    return sums;
  }

  private double[] byGroup(double[] p) {
    double[] sums = new double[groups];
    for (int cell = 0; cell < p.length; cell++) {
      sums[cell % groups] += p[cell];
    }
    return sums;
  }

  private static double gap(double[] now, double[] target) {
    double largest = 0;
    for (int part = 0; part < now.length; part++) {
      largest = Math.max(largest, Math.abs(now[part] - target[part]));
    }
    return largest;
  }
}
