package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.seats.DividedMarket;
import nl.speelveld.matching.seats.SeatPlan;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Reserves (soft and hard) and split contingents (with and without transfer) for one target group.
final class DividedSeatsCase implements VectorCase {
  private static final long TARGET = 1;

  @Override
  public boolean covers(JsonNode json) {
    return json.has("quota") || json.has("reserve");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    Market market = market(json);
    var assignment = DeferredAcceptance.assign(market, JsonMarket.priorities(json, market));
    var differences = JsonMarket.differences(assignment, json.get("expected"));
    tally.check(json.get("id") + ": " + differences, differences.isEmpty());
  }

  private static Market market(JsonNode json) {
    DividedMarket market = new DividedMarket();
    for (JsonNode school : json.get("schools")) {
      market.programme(plan(json, school.get("id").asText(), school.get("capacity").asInt()));
    }
    for (JsonNode applicant : json.get("applicants")) {
      String id = applicant.get("id").asText();
      market.applicant(id, json.get("target").get(id).asBoolean() ? TARGET : 0);
      for (JsonNode school : applicant.get("prefs")) {
        JsonNode its = json.get("priorityClass").path(school.asText()).path(id);
        if (!its.isMissingNode()) {
          market.wish(school.asText(), its.asInt());
        }
      }
    }
    return market.build();
  }

  private static SeatPlan plan(JsonNode json, String school, int seats) {
    if (json.has("reserve")) {
      int reserved = json.get("reserve").get("seats").path(school).asInt(0);
      return json.get("reserve").get("soft").asBoolean()
          ? SeatPlan.softReserve(school, seats, reserved, TARGET)
          : SeatPlan.hardReserve(school, seats, reserved, TARGET);
    }
    int forTarget = json.get("quota").get("targetSeats").path(school).asInt(0);
    return switch (json.get("quota").get("kind").asText()) {
      case "SPLIT" -> SeatPlan.split(school, seats, forTarget, TARGET);
      case "SPLIT_TRANSFER" -> SeatPlan.hardReserve(school, seats, forTarget, TARGET);
      default -> throw new IllegalArgumentException("unknown kind of quota in " + json.get("id"));
    };
  }
}
