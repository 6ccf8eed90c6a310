package nl.speelveld.segregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.speelveld.segregation.bootstrap.PlainBootstrap.Figure.Measured;
import nl.speelveld.segregation.chance.HeadSampler;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The plain bootstrap of figures about two tables, both drawn anew.
final class TwoTables {
  private TwoTables() {}

  static Map<String, Measured> bootstrap(
      UnitGroupCounts before,
      UnitGroupCounts after,
      int draws,
      BiFunction<UnitGroupCounts, UnitGroupCounts, Map<String, Double>> figures) {
    Map<String, List<Double>> drawn = new HashMap<>();
    for (int draw = 0; draw < draws; draw++) {
      figures
          .apply(drawn(before, 2L * draw), drawn(after, 2L * draw + 1))
          .forEach((name, value) -> drawn.computeIfAbsent(name, k -> new ArrayList<>()).add(value));
    }
    Map<String, Measured> measured = new HashMap<>();
    figures
        .apply(before, after)
        .forEach((name, observed) -> measured.put(name, figure(name, observed, drawn.get(name))));
    return measured;
  }

  private static UnitGroupCounts drawn(UnitGroupCounts counts, long stream) {
    double[] cells = new double[counts.units() * counts.groups()];
    HeadSampler.of(counts.toCells()).draw(RandomStream.of(29, stream), cells);
    return UnitGroupCounts.of(counts.unitNames(), counts.groupNames(), cells).withoutEmptyUnits();
  }

  private static Measured figure(String name, double observed, List<Double> drawn) {
    double[] values = drawn.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double low = 2 * observed - values[(int) (.975 * (values.length - 1))];
    double high = 2 * observed - values[(int) (.025 * (values.length - 1))];
    return new Measured(
        name,
        2 * observed - mean,
        Math.sqrt(squares / (values.length - 1)),
        low,
        high,
        mean - observed);
  }
}
