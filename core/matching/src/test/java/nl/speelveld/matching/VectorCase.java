package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// One kind of case in the reference files.
interface VectorCase {
  /// Whether this is the class for a case: by its `mechanism`, and what else it holds.
  boolean covers(JsonNode json);

  /// Compares everything that the case expects.
  void compare(JsonNode json, ReferenceVectors vectors, Tally tally);
}
