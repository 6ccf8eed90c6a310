package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.LotteryDraw;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A market in the form of the reference files: `schools`, `applicants`, and either `priorityOrder`
/// (a school's own list, best first) or `priorityClass` with `lottery`.
record JsonMarket(Market market, Priorities priorities) {
  static JsonMarket of(JsonNode json) {
    Market market = market(json);
    return new JsonMarket(market, priorities(json, market));
  }

  static Market market(JsonNode json) {
    Market.Builder market = Market.builder();
    json.get("schools")
        .forEach(school -> market.programme(text(school, "id"), school.get("capacity").asInt()));
    for (JsonNode applicant : json.get("applicants")) {
      String id = text(applicant, "id");
      market.applicant(id);
      for (JsonNode school : applicant.get("prefs")) {
        findClass(json, school.asText(), id).ifPresent(c -> market.wish(school.asText(), c));
      }
    }
    return market.build();
  }

  /// An applicant who is not on a school's list is not eligible there.
  private static Optional<Integer> findClass(JsonNode json, String school, String applicant) {
    if (!json.has("priorityOrder")) {
      JsonNode its = json.path("priorityClass").path(school).path(applicant);
      return its.isMissingNode() ? Optional.empty() : Optional.of(its.asInt());
    }
    for (JsonNode listed : json.get("priorityOrder").path(school)) {
      if (listed.asText().equals(applicant)) {
        return Optional.of(0);
      }
    }
    return Optional.empty();
  }

  static Priorities priorities(JsonNode json, Market market) {
    int[] number = new int[market.wishes()];
    Map<String, Map<String, Integer>> placeOnList = new HashMap<>();
    json.path("priorityOrder")
        .properties()
        .forEach(school -> {
          Map<String, Integer> places = new HashMap<>();
          school.getValue().forEach(a -> places.put(a.asText(), places.size()));
          placeOnList.put(school.getKey(), places);
        });
    for (int wish = 0; wish < number.length; wish++) {
      String school = market.programmes().get(market.programme(wish));
      String applicant = market.applicant(market.applicantOf(wish));
      JsonNode lottery = json.path("lottery");
      number[wish] =
          json.has("priorityOrder")
              ? placeOnList.get(school).get(applicant)
              : lottery.path(school).isObject()
                  ? lottery.get(school).get(applicant).asInt()
                  : lottery.get(applicant).asInt();
    }
    return Priorities.ofWishes(market, number);
  }

  /// Numbers 1 … n of one lottery for all.
  static LotteryDraw draw(JsonNode json, Market market) {
    long[] values = new long[market.applicants()];
    for (int applicant = 0; applicant < values.length; applicant++) {
      values[applicant] = json.get("lottery").get(market.applicant(applicant)).asLong();
    }
    return LotteryDraw.byValue(values);
  }

  /// How many applicants have another place than expected, by name.
  static List<String> differences(Assignment assignment, JsonNode expected) {
    Market market = assignment.market();
    List<String> differences = new ArrayList<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      String id = market.applicant(applicant);
      int programme = assignment.findProgramme(applicant).orElse(-1);
      String placed = programme < 0 ? "nowhere" : market.programmes().get(programme);
      JsonNode wanted = expected.get(id);
      String wantedName = wanted == null || wanted.isNull() ? "nowhere" : wanted.asText();
      if (!placed.equals(wantedName)) {
        differences.add(id + " at " + placed + " instead of " + wantedName);
      }
    }
    return differences;
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asText();
  }
}
