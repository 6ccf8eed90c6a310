package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.speelveld.matching.callorder.CallOrder;
import nl.speelveld.matching.callorder.MinimumRate;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Call orders with a minimum rate of scholars and one of residents of the sector.
final class CallOrderCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("CALL_ORDER_MIN_RATE");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonNode candidates = json.get("candidates");
    long[] groups = new long[candidates.size()];
    for (int row = 0; row < groups.length; row++) {
      JsonNode its = candidates.get(row);
      groups[row] =
          (its.get("scholar").asBoolean() ? 1 : 0) | (its.get("sector").asBoolean() ? 2 : 0);
    }
    CallOrder order =
        CallOrder.of(
            List.of(
                new MinimumRate("scholar", json.get("minScholarPercent").asInt()),
                new MinimumRate("sector", json.get("minSectorPercent").asInt())),
            groups);
    JsonNode expected = json.get("expectedOrder");
    tally.check(json.get("id") + " has " + expected.size(), expected.size() == groups.length);
    for (int place = 0; place < groups.length; place++) {
      int called = candidates.get(order.candidateAt(place)).get("id").asInt();
      tally.check(
          json.get("id") + ": " + called + " at place " + place,
          called == expected.path(place).asInt());
    }
  }
}
