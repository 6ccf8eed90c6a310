package nl.speelveld.simulation;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// A kind of reference file: which files are of the kind, and how one is compared.
interface VectorFamily {
  boolean covers(String file);

  void compare(JsonNode json, ReferenceVectors vectors, Tally tally);

  /// A reference file; the peers write NaN where they have no value.
  static JsonNode read(ReferenceVectors vectors, String file) {
    try {
      return JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build()
          .readTree(vectors.folder().resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] doubles(JsonNode array) {
    double[] values = new double[array.size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = array.get(at).asDouble();
    }
    return values;
  }

  static int[] ints(JsonNode array) {
    int[] values = new int[array.size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = array.get(at).asInt();
    }
    return values;
  }

  static double[][] table(JsonNode rows) {
    double[][] table = new double[rows.size()][];
    for (int row = 0; row < table.length; row++) {
      table[row] = doubles(rows.get(row));
    }
    return table;
  }
}
