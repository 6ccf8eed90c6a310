package nl.speelveld.optimisation;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Reference files of one kind, known by what they hold.
interface VectorFamily {
  String name();

  boolean covers(String file, JsonNode json);

  void compare(JsonNode json, ReferenceVectors vectors, Tally tally);
}
