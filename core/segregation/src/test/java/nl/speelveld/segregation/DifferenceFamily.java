package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelveld.segregation.change.Change;
import nl.speelveld.segregation.change.KarmelMaclachlanChange;
import nl.speelveld.segregation.change.MoraRuizCastilloChange;
import nl.speelveld.segregation.change.ShapleyChange;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_difference.csv`: change between two tables by three methods, both orders, units and groups
/// both ways.
///
/// Rows of precision 1e-14 are compared with ours. In rows of a looser precision the parts that
/// rest on fitting are wrong at the peer, as the vectors' README says: there the row must be one of
/// the values at which an early stop leaves it (see [EarlyStopped]); the parts that need no fitting
/// are compared with ours as everywhere.
final class DifferenceFamily implements VectorFamily {
  private static final double CONVERGED = 1e-14;
  private static final Set<String> FITTED = Set.of("structural", "interaction");
  private static final Set<String> MARGINAL = Set.of("group_marginal", "unit_marginal");
  private final Map<List<String>, Change> changes = new HashMap<>();
  private final Map<List<String>, List<Map<String, Double>>> stops = new HashMap<>();

  @Override
  public String name() {
    return "r_difference";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorPairs pairs = new VectorPairs(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_difference.csv")) {
      compare(row, pairs, tally);
    }
  }

  private void compare(Map<String, String> row, VectorPairs pairs, Tally tally) {
    String stat = row.get("stat");
    String method = row.get("method");
    double expected = Double.parseDouble(row.get("value"));
    VectorPairs.Pair tables = tables(row, pairs);
    Change change =
        changes.computeIfAbsent(
            key(row, "pair", "order", "unit", "group", "method"),
            ignored -> change(method, tables));
    double precision = row.get("precision").equals("NA") ? 0 : number(row.get("precision"));
    boolean fitted = FITTED.contains(stat) || (MARGINAL.contains(stat) && !method.equals("km"));
    if (precision > CONVERGED && fitted) {
      tally.check(
          row + " is no early stop; ours is " + value(stat, change),
          stops(row, tables, precision).stream()
              .anyMatch(stop -> Math.abs(stopped(stop, stat, change) - expected) <= 1e-10));
    } else {
      double tolerance = precision > 0 && fitted ? 1e-8 : 1e-12;
      tally.near(row.toString(), value(stat, change), expected, tolerance);
    }
  }

  private static VectorPairs.Pair tables(Map<String, String> row, VectorPairs pairs) {
    VectorPairs.Pair pair = pairs.of(row.get("pair"), row.get("unit"), row.get("group"));
    return row.get("order").equals("1to2") ? pair : pair.turned();
  }

  private List<Map<String, Double>> stops(
      Map<String, String> row, VectorPairs.Pair tables, double precision) {
    return stops.computeIfAbsent(
        key(row, "pair", "order", "unit", "group", "method", "precision"),
        ignored -> new EarlyStoppedChange(tables.common(), precision).outcomes(row.get("method")));
  }

  private static double stopped(Map<String, Double> stop, String stat, Change change) {
    return stat.equals("interaction")
        ? stop.getOrDefault("mix", 0.0) - change.groupMarginal() - change.unitMarginal()
        : stop.getOrDefault(stat, 0.0);
  }

  private static Change change(String method, VectorPairs.Pair pair) {
    return switch (method) {
      case "shapley" -> ShapleyChange.between(pair.before(), pair.after()).change();
      case "km" -> KarmelMaclachlanChange.between(pair.before(), pair.after()).change();
      case "mrc" -> MoraRuizCastilloChange.between(pair.before(), pair.after()).change();
      default -> throw new IllegalStateException("method (" + method + ") is not known here");
    };
  }

  static double value(String stat, Change change) {
    return switch (stat) {
      case "M1" -> change.before();
      case "M2" -> change.after();
      case "diff" -> change.difference();
      case "additions" -> change.additions();
      case "removals" -> change.removals();
      case "group_marginal" -> change.groupMarginal();
      case "unit_marginal" -> change.unitMarginal();
      case "interaction" -> change.interaction();
      case "structural" -> change.structural();
      default -> throw new IllegalStateException("stat (" + stat + ") is not known here");
    };
  }

  private static List<String> key(Map<String, String> row, String... columns) {
    return Stream.of(columns).map(row::get).toList();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
