package nl.speelveld.segregation.change;

import java.util.Arrays;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Numbers of units × groups without names, row-major, with the sums that M asks for.
///
/// Names do not matter while fitting, and eight tables of one decomposition share them.
final class Cells {
  private final int units;
  private final int groups;
  private final double[] n;

  Cells(int units, int groups, double[] n) {
    this.units = units;
    this.groups = groups;
    this.n = n;
  }

  static Cells of(UnitGroupCounts counts) {
    return new Cells(counts.units(), counts.groups(), counts.toCells());
  }

  int units() {
    return units;
  }

  int groups() {
    return groups;
  }

  double cell(int unit, int group) {
    return n[unit * groups + group];
  }

  Cells filled(double fill) {
    double[] cells = n.clone();
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = cells[cell] == 0 ? fill : cells[cell];
    }
    return new Cells(units, groups, cells);
  }

  Cells transposed() {
    double[] cells = new double[n.length];
    for (int unit = 0; unit < units; unit++) {
      for (int group = 0; group < groups; group++) {
        cells[group * units + unit] = cell(unit, group);
      }
    }
    return new Cells(groups, units, cells);
  }

  /// Each row multiplied by its own factor.
  Cells scaledByUnit(double[] factor) {
    double[] cells = n.clone();
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] *= factor[cell / groups];
    }
    return new Cells(units, groups, cells);
  }

  /// Each column multiplied by its own factor.
  Cells scaledByGroup(double[] factor) {
    double[] cells = n.clone();
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] *= factor[cell % groups];
    }
    return new Cells(units, groups, cells);
  }

  double total() {
    return Arrays.stream(n).sum();
  }

  double[] unitTotals() {
    double[] totals = new double[units];
    for (int cell = 0; cell < n.length; cell++) {
      totals[cell / groups] += n[cell];
    }
    return totals;
  }

  double[] groupTotals() {
    double[] totals = new double[groups];
    for (int cell = 0; cell < n.length; cell++) {
      totals[cell % groups] += n[cell];
    }
    return totals;
  }

  double[] unitShares() {
    return shares(unitTotals());
  }

  double[] groupShares() {
    return shares(groupTotals());
  }

  private static double[] shares(double[] totals) {
    double total = Arrays.stream(totals).sum();
    return Arrays.stream(totals).map(part -> part / total).toArray();
  }

  /// How far the mix of each unit is from the mix of all: `Σⱼ pⱼ|ᵢ ln(pⱼ|ᵢ / pⱼ)`, 0 for an empty
  /// unit.
  double[] localScores() {
    double[] ofUnit = unitTotals();
    double[] share = groupShares();
    double[] scores = new double[units];
    for (int unit = 0; unit < units; unit++) {
      for (int group = 0; group < groups; group++) {
        double count = cell(unit, group);
        if (count > 0) {
          double p = count / ofUnit[unit];
          scores[unit] += p * Math.log(p / share[group]);
        }
      }
    }
    return scores;
  }

  /// What each unit adds to M: its share of all pupils times its local score.
  double[] contributions() {
    double[] share = unitShares();
    double[] contributions = localScores();
    for (int unit = 0; unit < units; unit++) {
      contributions[unit] *= share[unit];
    }
    return contributions;
  }

  /// Mutual information M in nats.
  double mutualInformation() {
    return Arrays.stream(contributions()).sum();
  }

  UnitGroupCounts named(UnitGroupCounts names) {
    return UnitGroupCounts.of(names.unitNames(), names.groupNames(), n);
  }
}
