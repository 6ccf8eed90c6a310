package nl.speelveld.report.published;

/// What a school adds to the four sums of which most indices are made, for every number of the
/// group that a reader may think it has:
///
///     |x/X − y/Y|,  m(x),  √(xy),  x²/n
///
/// Computed once, because a search reads them a hundred thousand times.
final class SchoolTerms {
  /// How many sums there are.
  static final int SUMS = 4;

  private final double focal;
  private final double rest;
  private final int[] from;
  private final double[][] terms;

  SchoolTerms(PrintedTable table) {
    double x = 0;
    double n = 0;
    for (int unit = 0; unit < table.units(); unit++) {
      x += table.group(unit);
      n += table.pupils(unit);
    }
    this.focal = x;
    this.rest = n - x;
    this.from = new int[table.units()];
    this.terms = new double[table.units()][];
    for (int unit = 0; unit < table.units(); unit++) {
      fill(table, unit);
    }
  }

  // why counted from the truth: a masked count may lie at a half, and pupils move one by one
  private void fill(PrintedTable table, int unit) {
    double truth = table.group(unit);
    from[unit] = (int) Math.ceil(table.least(unit) - truth);
    int to = (int) Math.floor(table.most(unit) - truth);
    terms[unit] = new double[SUMS * (to - from[unit] + 1)];
    for (int moved = from[unit]; moved <= to; moved++) {
      double x = truth + moved;
      double n = table.pupils(unit);
      int at = SUMS * (moved - from[unit]);
      if (n > 0) {
        terms[unit][at] = Math.abs(x / focal - (n - x) / rest);
        terms[unit][at + 1] = Mixedness.of(x, n);
        terms[unit][at + 2] = Math.sqrt(Math.max(0, x * (n - x)));
        terms[unit][at + 3] = x * x / n;
      }
    }
  }

  /// Pupils of the group in the place.
  double focal() {
    return focal;
  }

  /// Pupils of the rest in the place.
  double rest() {
    return rest;
  }

  /// Whether the school may have so many more of the group than it has.
  boolean has(int unit, int moved) {
    return moved >= from[unit] && SUMS * (moved - from[unit]) < terms[unit].length;
  }

  /// Adds the terms of a school with so many more of the group, times a sign.
  void add(int unit, int moved, int sign, double[] sums) {
    int at = SUMS * (moved - from[unit]);
    for (int sum = 0; sum < SUMS; sum++) {
      sums[sum] += sign * terms[unit][at + sum];
    }
  }
}
