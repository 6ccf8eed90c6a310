package nl.speelveld.segregation;

import java.util.List;
import java.util.Map;
import nl.speelveld.segregation.nested.LevelSegregation;
import nl.speelveld.segregation.nested.NestedDecomposition;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// `r_nested.csv`: what each level adds inside the levels around it.
final class NestedFamily implements VectorFamily {
  @Override
  public String name() {
    return "r_nested";
  }

  @Override
  public void compare(ReferenceVectors vectors, Tally tally) {
    VectorTables tables = new VectorTables(vectors);
    for (Map<String, String> row : vectors.csv("expected/r_nested.csv")) {
      String dataset = row.get("dataset");
      NestedDecomposition nested =
          NestedDecomposition.of(tables.nested(dataset), tables.unitColumn(dataset));
      List<IndexValue> found =
          nested.levels().stream()
              .filter(level -> level.between().equals(row.get("between")))
              .filter(level -> String.join(", ", level.within()).equals(row.get("within")))
              .map(level -> value(level, row.get("stat")))
              .toList();
      tally.check(
          row + " is " + found,
          found.size() == 1
              && Math.abs(found.getFirst().value() - Double.parseDouble(row.get("value")))
                  <= 1e-12);
    }
  }

  private static IndexValue value(LevelSegregation level, String stat) {
    return switch (stat) {
      case "M" -> level.m();
      case "H" -> level.h();
      default -> throw new IllegalStateException("stat (" + stat + ") is not known here");
    };
  }
}
