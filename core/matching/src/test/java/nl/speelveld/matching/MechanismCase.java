package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiFunction;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Cases of which the outcome is one assignment of a market by a mechanism of this name.
record MechanismCase(String mechanism, BiFunction<Market, Priorities, Assignment> rule)
    implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals(mechanism);
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonMarket in = JsonMarket.of(json);
    var differences =
        JsonMarket.differences(rule.apply(in.market(), in.priorities()), json.get("expected"));
    tally.check(json.get("id") + ": " + differences, differences.isEmpty());
  }
}
