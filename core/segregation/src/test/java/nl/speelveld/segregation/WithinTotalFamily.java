package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.nested.WithinParts;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.Level;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_within_total.csv`: M and H of the units inside the parts of one level.
final class WithinTotalFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_within_total";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_within_total.csv")) {
      NestedCounts nested = tables.nested(row.get("dataset"));
      WithinParts within = WithinParts.of(nested.counts(), level(nested, row.get("within")));
      IndexValue value = row.get("stat").equals("M") ? within.m() : within.h();
      tally.near(row.toString(), value.value(), Double.parseDouble(row.get("value")), 1e-12);
    }
  }

  /// The level of this name.
  static Level level(NestedCounts nested, String name) {
    return nested.levels().stream()
        .filter(level -> level.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no level (" + name + ")"));
  }
}
