package nl.speelveld.table.identity;

import java.util.Map;
import java.util.TreeMap;

/// How the pupils of a unit divide over the codes that followed it, as shares of 1: counted from
/// addresses, or from pupils of the year after. None are assumed.
///
/// @param shareByCode for each code that was divided, the share of each successor
public record SplitShares(Map<String, Map<String, Double>> shareByCode) {
  public SplitShares {
    Map<String, Map<String, Double>> copy = new TreeMap<>();
    shareByCode.forEach((code, shares) -> copy.put(code, Map.copyOf(shares)));
    shareByCode = Map.copyOf(copy);
  }

  /// No shares are known.
  public static SplitShares none() {
    return new SplitShares(Map.of());
  }
}
