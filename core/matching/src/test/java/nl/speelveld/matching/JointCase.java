package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.speelveld.matching.joint.JointList;
import nl.speelveld.matching.joint.JointList.Programmes;
import nl.speelveld.matching.joint.JointMarket;
import nl.speelveld.matching.joint.JointOutcome;
import nl.speelveld.matching.joint.JointSearch;
import nl.speelveld.matching.joint.JointStableOutcomes;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Couples with a list of pairs of schools: every stable outcome, and what the search makes of it.
final class JointCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.has("couples") && json.has("allStable");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JointMarket joint = joint(json);
    Set<Map<String, String>> expected = new HashSet<>();
    for (JsonNode outcome : json.get("allStable")) {
      Map<String, String> places = new TreeMap<>();
      outcome.properties().forEach(its -> places.put(its.getKey(), its.getValue().asText("none")));
      expected.add(places);
    }
    Set<Map<String, String>> found = new HashSet<>();
    JointStableOutcomes.of(joint).forEach(outcome -> found.add(places(outcome)));
    tally.check(json.get("id") + ": " + found, found.equals(expected));
    switch (JointSearch.find(joint, JointSearch.Limits.usual())) {
      case JointOutcome.Stable(Assignment assignment) ->
          tally.check(
              json.get("id") + " by search: " + places(assignment),
              expected.contains(places(assignment)));
      case JointOutcome.NoneExists none ->
          tally.check(
              json.get("id") + " proof of none: " + none,
              expected.isEmpty() && !none.circle().isEmpty());
      case JointOutcome.Unsettled open ->
          tally.check(json.get("id") + " was left open: " + open, false);
    }
  }

  private static Map<String, String> places(Assignment assignment) {
    Market market = assignment.market();
    Map<String, String> places = new TreeMap<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int programme = assignment.findProgramme(applicant).orElse(-1);
      places.put(
          market.applicant(applicant), programme < 0 ? "none" : market.programmes().get(programme));
    }
    return places;
  }

  private static JointMarket joint(JsonNode json) {
    Market.Builder builder = Market.builder();
    json.get("schools")
        .properties()
        .forEach(its -> builder.programme(its.getKey(), its.getValue().asInt()));
    List<Integer> numbers = new ArrayList<>();
    List<List<Programmes>> pairsOf = new ArrayList<>();
    for (JsonNode couple : json.get("couples")) {
      List<Programmes> pairs = new ArrayList<>();
      couple
          .get("pairs")
          .forEach(its -> pairs.add(new Programmes(its.get(0).asText(), its.get(1).asText())));
      pairsOf.add(pairs);
      add(json, builder, couple.get("ids").get(0).asText(), schools(couple, 0), numbers);
      add(json, builder, couple.get("ids").get(1).asText(), schools(couple, 1), numbers);
    }
    json.get("single")
        .properties()
        .forEach(its -> {
          Set<String> schools = new LinkedHashSet<>();
          its.getValue().forEach(school -> schools.add(school.asText()));
          add(json, builder, its.getKey(), schools, numbers);
        });
    Market market = builder.build();
    List<JointList> lists = new ArrayList<>();
    for (int pair = 0; pair < pairsOf.size(); pair++) {
      lists.add(JointList.ofProgrammes(market, 2 * pair, 2 * pair + 1, pairsOf.get(pair)));
    }
    return JointMarket.of(
        market,
        Priorities.ofWishes(market, numbers.stream().mapToInt(number -> number).toArray()),
        lists);
  }

  private static Set<String> schools(JsonNode couple, int member) {
    Set<String> schools = new LinkedHashSet<>();
    couple.get("pairs").forEach(pair -> schools.add(pair.get(member).asText()));
    return schools;
  }

  private static void add(
      JsonNode json, Market.Builder market, String id, Set<String> schools, List<Integer> numbers) {
    market.applicant(id);
    for (String school : schools) {
      JsonNode rank = json.get("rank").get(school).path(id);
      if (!rank.isMissingNode()) {
        market.wish(school, 0);
        numbers.add(rank.asInt());
      }
    }
  }
}
