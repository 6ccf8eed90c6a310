package nl.speelveld.report.published;

/// How mixed a number of pupils is, times their number: `−x ln(x/n) − y ln(y/n)`, of which the
/// information index is made.
final class Mixedness {
  private Mixedness() {}

  /// The mixedness of `group` out of `pupils`; 0 where everybody or nobody belongs to the group.
  static double of(double group, double pupils) {
    double rest = pupils - group;
    return group <= 0 || rest <= 0
        ? 0
        : -group * Math.log(group / pupils) - rest * Math.log(rest / pupils);
  }
}
