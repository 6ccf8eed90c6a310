package nl.speelveld.benchmarks.speed;

import java.util.Map;
import nl.speelveld.table.counts.CountsBuilder;
import nl.speelveld.table.counts.UnitGroupCounts;
import nl.speelveld.testkit.ReferenceVectors;

/// Schools × races of the reference vectors, for figures that stand beside those of peers.
final class KnownSchools {
  private KnownSchools() {}

  /// The table of a year: `schools00`, `schools05`.
  static UnitGroupCounts of(String name) {
    ReferenceVectors vectors =
        ReferenceVectors.find("segregation")
            .orElseThrow(() ->
                new IllegalStateException(
                    "no reference vectors: name their folder in SPEELVELD_VECTORS"));
    CountsBuilder builder = new CountsBuilder();
    for (Map<String, String> row : vectors.csv("inputs/" + name + ".csv")) {
      builder.add(text(row, "school"), text(row, "race"), Double.parseDouble(text(row, "n")));
    }
    return builder.toCounts();
  }

  private static String text(Map<String, String> row, String column) {
    String text = row.get(column);
    if (text == null) {
      throw new IllegalStateException("no column (" + column + ") in " + row.keySet());
    }
    return text;
  }
}
