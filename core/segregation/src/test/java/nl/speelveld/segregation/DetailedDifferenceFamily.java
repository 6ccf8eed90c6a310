package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.segregation.change.Change;
import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.segregation.change.UnitChange;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_difference_detailed.csv`: what each unit had to do with the structural change and with the
/// change through unit sizes. All rows have converged.
final class DetailedDifferenceFamily implements VectorFamily {
  private final Map<String, Change> changes = new HashMap<>();
  private final Map<String, Map<String, UnitChange>> units = new HashMap<>();

  @Override
  public String name() {
    return "r_difference_detailed";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorPairs pairs = new VectorPairs(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_difference_detailed.csv")) {
      String pair = row.get("pair");
      Change change = changes.computeIfAbsent(pair, name -> change(pairs.of(name)));
      String unit = row.get("id");
      double actual =
          unit.isEmpty()
              ? DifferenceFamily.value(row.get("stat"), change)
              : value(row.get("stat"), unitChange(pair, unit, change));
      tally.near(row.toString(), actual, Double.parseDouble(row.get("value")), 1e-8);
    }
  }

  private static Change change(VectorPairs.Pair pair) {
    return ShapleyChange.between(pair.before(), pair.after()).change();
  }

  private UnitChange unitChange(String pair, String unit, Change change) {
    UnitChange found =
        units
            .computeIfAbsent(
                pair,
                ignored ->
                    change.units().stream().collect(Collectors.toMap(UnitChange::unit, u -> u)))
            .get(unit);
    if (found == null) {
      throw new IllegalStateException("pair (" + pair + ") has no unit (" + unit + ") in common");
    }
    return found;
  }

  private static double value(String stat, UnitChange unit) {
    return switch (stat) {
      case "p1" -> unit.shareBefore();
      case "p2" -> unit.shareAfter();
      case "ls_diff1" -> unit.localBefore();
      case "ls_diff2" -> unit.localAfter();
      case "ls_diff_mean" -> unit.localMean();
      case "total" -> unit.structural();
      case "unit_marginal" -> unit.unitMarginal();
      default -> throw new IllegalStateException("stat (" + stat + ") is not known here");
    };
  }
}
