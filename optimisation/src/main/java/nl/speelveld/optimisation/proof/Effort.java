package nl.speelveld.optimisation.proof;

/// How much work a search may spend before it hands in its best answer with the gap that is left.
///
/// Counted in steps of work, not in seconds, so that the same question has the same answer on a
/// slow machine and on a fast one. One unit is about a second of one core.
///
/// @param work units of work, above 0
public record Effort(double work) {
  public Effort {
    if (!(work > 0)) {
      throw new IllegalArgumentException("work is (" + work + "), but must be above 0");
    }
  }

  /// Enough for a large city.
  public static Effort usual() {
    return new Effort(60);
  }
}
