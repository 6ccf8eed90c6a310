package nl.speelveld.report.published;

/// A table that differs from the true one, on the way to one that looks the same. Pupils of the
/// group are moved one by one; how far its figures lie from what is printed is kept up to date in
/// O(1) a move.
///
/// Once sizes and totals are given, most indices follow from four sums over schools:
///
///     D = ½ Σ|x/X − y/Y|,  H = 1 − Σ m(x) / m(X),  S = 1 − Σ√(xy) / √(XY),  I = Σ(x²/n) / X
///
/// Atkinson is `1 − (1−S)²`, exposure `1 − I`, V `(I − P)/(1 − P)`. The Gini index and the insides
/// of parts are no such sums; [PrintedFigures] looks at them in the end.
final class OtherTable {
  private static final double HALF = .499; // of a last decimal, less what summing may lose
  private static final double BESIDE = 2; // a count rounded to 5 lies at most 2 beside it

  private final PrintedFigures printed;
  private final SchoolTerms terms;
  private final Precision.Scales scales;
  private final int[] moved;
  private final double[] sums = new double[SchoolTerms.SUMS];
  private final double[] figures = new double[7];
  private final double[] target;
  private final double[][] groupOfPart;
  private final double[][] shownOfPart;
  private final double mixedness;
  private double outside; // pupils that parts have too many or too few for their rounded counts

  /// The true table.
  OtherTable(PrintedFigures printed, SchoolTerms terms, Precision.Scales scales) {
    this.printed = printed;
    this.terms = terms;
    this.scales = scales;
    this.moved = new int[printed.table().units()];
    this.mixedness = Mixedness.of(terms.focal(), terms.focal() + terms.rest());
    for (int unit = 0; unit < moved.length; unit++) {
      terms.add(unit, 0, 1, sums);
    }
    compute();
    this.target = figures.clone();
    for (int figure = 0; figure < target.length; figure++) {
      target[figure] = Math.rint(target[figure]);
    }
    this.groupOfPart = new double[printed.parts().size()][];
    this.shownOfPart = new double[groupOfPart.length][];
    for (int division = 0; division < groupOfPart.length; division++) {
      fillParts(division);
    }
  }

  private void fillParts(int division) {
    PrintedParts parts = printed.parts().get(division);
    double[] sum = new double[parts.parts()];
    for (int unit = 0; unit < moved.length; unit++) {
      sum[parts.partOf(unit)] += printed.table().group(unit);
    }
    groupOfPart[division] = sum;
    shownOfPart[division] = sum.clone();
    for (int part = 0; part < sum.length; part++) {
      shownOfPart[division][part] = parts.shows(part) ? Rounded.toFive(Math.rint(sum[part])) : -1;
    }
  }

  /// Whether so many pupils may enter the group of a school, as far as its own count tells.
  boolean mayMove(int unit, int by) {
    return terms.has(unit, moved[unit] + by);
  }

  /// Lets pupils of a school enter the group, or leave it where `by` is negative.
  void move(int unit, int by) {
    terms.add(unit, moved[unit], -1, sums);
    moved[unit] += by;
    terms.add(unit, moved[unit], 1, sums);
    for (int division = 0; division < groupOfPart.length; division++) {
      int part = printed.parts().get(division).partOf(unit);
      outside -= outside(division, part);
      groupOfPart[division][part] += by;
      outside += outside(division, part);
    }
  }

  /// How far the table is from looking like the true one: last decimals by which indices lie
  /// outside what is printed, and pupils that parts have too many or too few; 0 where the Gini
  /// index and the insides of parts alone may tell a difference.
  double misfit() {
    double misfit = outside;
    compute();
    for (int figure = 0; figure < figures.length; figure++) {
      misfit += Math.max(0, Math.abs(figures[figure] - target[figure]) - HALF);
    }
    return misfit;
  }

  /// The pupils of the group by school.
  double[] toGroup() {
    double[] group = printed.table().toGroup();
    for (int unit = 0; unit < moved.length; unit++) {
      group[unit] += moved[unit];
    }
    return group;
  }

  /// How many pupils more of the group a school has than in the true table.
  int moved(int unit) {
    return moved[unit];
  }

  private double outside(int division, int part) {
    double shown = shownOfPart[division][part];
    return shown < 0 ? 0 : Math.max(0, Math.abs(groupOfPart[division][part] - shown) - BESIDE);
  }

  private void compute() {
    double focal = terms.focal();
    double share = focal / (focal + terms.rest());
    double isolation = sums[3] / focal;
    double evenRoot = sums[2] / Math.sqrt(focal * terms.rest());
    double scale = scales.other();
    figures[0] = scales.lead() * sums[0] / 2;
    figures[1] = scale * (1 - sums[1] / mixedness);
    figures[2] = scale * (1 - evenRoot);
    figures[3] = scale * (1 - evenRoot * evenRoot);
    figures[4] = scale * isolation;
    figures[5] = scale * (isolation - share) / (1 - share);
    figures[6] = scale * focal / terms.rest() * (1 - isolation);
  }
}
