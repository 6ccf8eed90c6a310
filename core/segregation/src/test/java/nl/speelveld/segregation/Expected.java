package nl.speelveld.segregation;

import java.util.Map;
import nl.speelveld.segregation.information.LogBase;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.testkit.Tally;

/// Compares an index value with the text of a reference file.
final class Expected {
  private Expected() {}

  /// Within a tolerance of a number; where the file has none (empty, `NA`, `NaN`) the index must
  /// say that it is undefined.
  static void compare(Tally tally, String what, IndexValue actual, String text, double tolerance) {
    if (isNone(text)) {
      tally.check(what + ": " + actual, actual instanceof IndexValue.Undefined);
      return;
    }
    switch (actual) {
      case IndexValue.Defined(double value) ->
          tally.near(what, value, VectorTables.number(text), tolerance);
      case IndexValue.Undefined none -> tally.check(what + ": " + none + " for " + text, false);
    }
  }

  static boolean isNone(String text) {
    String bare = text.strip();
    return bare.isEmpty() || bare.equalsIgnoreCase("NA") || bare.equalsIgnoreCase("NaN");
  }

  /// The base of the logarithm of a row.
  static LogBase base(Map<String, String> row) {
    return row.get("base").equals("2") ? LogBase.TWO : LogBase.E;
  }

  /// The row as words, without its values: names a failure.
  static String what(Map<String, String> row, String... columns) {
    StringBuilder what = new StringBuilder();
    for (String column : columns) {
      what.append(what.isEmpty() ? "" : " ").append(row.get(column));
    }
    return what.toString();
  }
}
