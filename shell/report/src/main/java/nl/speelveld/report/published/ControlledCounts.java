package nl.speelveld.report.published;

/// Two counts a unit — the group and the rest — after disclosure control.
interface ControlledCounts {
  /// Fewest pupils of which a share is shown.
  int floor();

  /// Whether everybody knows the sizes of the units.
  boolean sizesPublic();

  /// Pupils of a unit.
  Cell total(int unit);

  /// Pupils of the group in a unit.
  Cell focal(int unit);

  /// Pupils of all units together.
  Cell all();

  /// Pupils of the group in all units together.
  Cell allFocal();

  /// Share of the group in a unit in whole percents, from the counts that are shown.
  default Cell share(int unit) {
    double total = total(unit).find().orElse(0);
    double focal = focal(unit).find().orElse(-1);
    return total >= floor() && focal >= 0
        ? Cell.of(Math.min(1, Math.rint(100 * focal / total) / 100))
        : Cell.hidden();
  }
}
