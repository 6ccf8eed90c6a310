package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.deferred.SchoolProposing;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.stable.StableAssignments;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Every stable assignment, and the two ends.
final class AllStableCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("ENUMERATE_STABLE");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonMarket in = JsonMarket.of(json);
    String id = json.get("id").asText();
    List<Assignment> all = StableAssignments.of(in.market(), in.priorities());
    tally.check(id + " has as many", all.size() == json.get("expectedAll").size());
    for (Assignment one : all) {
      tally.check(
          id + " expects " + one,
          StreamSupport.stream(json.get("expectedAll").spliterator(), false)
              .anyMatch(expected -> JsonMarket.differences(one, expected).isEmpty()));
    }
    Assignment best = DeferredAcceptance.assign(in.market(), in.priorities());
    Assignment worst = SchoolProposing.assign(in.market(), in.priorities());
    tally.check(id + " best", JsonMarket.differences(best, json.get("applicantOptimal")).isEmpty());
    tally.check(id + " worst", JsonMarket.differences(worst, json.get("schoolOptimal")).isEmpty());
    tally.check(id + " holds both ends", all.contains(best) && all.contains(worst));
  }
}
