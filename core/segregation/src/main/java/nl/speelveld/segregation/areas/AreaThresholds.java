package nl.speelveld.segregation.areas;

/// Below what an area is too small for an index to mean much.
///
/// @param fewestUnits fewest units that hold somebody
/// @param leastExpectedPerUnit least number of pupils of the smaller group that a unit would hold
///   on average if all were alike
public record AreaThresholds(int fewestUnits, double leastExpectedPerUnit) {
  public AreaThresholds {
    if (fewestUnits < 1 || !(leastExpectedPerUnit >= 0)) {
      throw new IllegalArgumentException(
          "fewestUnits is ("
              + fewestUnits
              + ") and leastExpectedPerUnit ("
              + leastExpectedPerUnit
              + "), but they are at least 1 and 0");
    }
  }

  /// Four schools and five pupils of the smaller group per school: below that, chance alone makes
  /// most of any index, and municipalities should not be compared by it.
  public static AreaThresholds usual() {
    return new AreaThresholds(4, 5);
  }

  /// Everything that can be computed is.
  public static AreaThresholds none() {
    return new AreaThresholds(1, 0);
  }
}
