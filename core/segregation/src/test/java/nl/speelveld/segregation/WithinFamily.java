package nl.speelveld.segregation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelveld.segregation.nested.PartSegregation;
import nl.speelveld.segregation.nested.WithinParts;
import nl.speelveld.table.counts.NestedCounts;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_within.csv`: M, share, H and entropy ratio of each part. Where a part has one group only H is
/// undefined here and 0 at the peer; the row is compared as 0.
final class WithinFamily implements VectorFamily {
  private final Map<List<String>, Map<String, PartSegregation>> parts = new HashMap<>();

  @Override
  public String name() {
    return "r_within";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_within.csv")) {
      PartSegregation part =
          parts(tables, row.get("dataset"), row.get("within")).get(row.get("id"));
      if (part == null) {
        tally.check(row + " is a part that is not there", false);
        continue;
      }
      near(tally, row, "M", part.m().value());
      near(tally, row, "p", part.share());
      near(tally, row, "H", part.h().find().orElse(0));
      near(tally, row, "ent_ratio", part.entropyRatio().value());
    }
  }

  private Map<String, PartSegregation> parts(VectorTables tables, String dataset, String within) {
    return parts.computeIfAbsent(
        List.of(dataset, within),
        ignored -> {
          NestedCounts nested = tables.nested(dataset);
          return WithinParts.of(nested.counts(), WithinTotalFamily.level(nested, within))
              .parts()
              .stream()
              .collect(Collectors.toMap(PartSegregation::part, part -> part));
        });
  }

  private static void near(Tally tally, Map<String, String> row, String column, double actual) {
    tally.near(row + " " + column, actual, Double.parseDouble(row.get(column)), 1e-12);
  }
}
