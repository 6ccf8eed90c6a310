package nl.speelveld.segregation.bootstrap;

/// How to draw.
///
/// @param replicates how many tables are drawn in all, at least 40; 1,000 is usual
/// @param level how often an interval should hold the truth, for example 0.95
/// @param seed the chance that goes in; same seed, same bytes
/// @param resampling what is random
public record BootstrapSettings(int replicates, double level, long seed, Resampling resampling) {
  /// What is random: always single heads (pupils), never whole units.
  public enum Resampling {
    /// All heads fall into the cells anew, so that sizes of units move too; as R `segregation`.
    HEADS_OVER_CELLS,
    /// Each unit keeps its size and draws its pupils by group; the sizes are facts, not chance.
    WITHIN_UNITS
  }

  public BootstrapSettings {
    if (replicates < 40) {
      throw new IllegalArgumentException(
          "replicates is (" + replicates + "), but intervals need at least 40. Take 1000.");
    }
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level is (" + level + "), but it lies between 0 and 1");
    }
  }

  /// A thousand tables, 95 %, unit sizes as they are.
  public static BootstrapSettings usual(long seed) {
    return new BootstrapSettings(1000, 0.95, seed, Resampling.WITHIN_UNITS);
  }
}
