package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.efficient.StableImprovement;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.stable.Objections;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Stable improvement cycles: the outcome is not unique, so it is checked for what must hold.
final class StableImprovementCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("SIC");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    Market market = JsonMarket.of(json).market();
    Assignment start = assignment(market, json.get("start"));
    Assignment improved = StableImprovement.improve(start);
    String id = json.get("id").asText();
    tally.check(id + " respects classes", Objections.byClass(improved).isEmpty());
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      tally.check(
          id + ": " + market.applicant(applicant) + " is not worse off",
          improved.reached(applicant) <= start.reached(applicant));
    }
    tally.check(id + " has no circle left", !hasCircle(improved));
    boolean peerMoved = !json.get("movedByPeer").isEmpty();
    tally.check(
        id + " moves somebody where there is a circle", peerMoved != improved.equals(start));
    // what a peer left needs no step more
    Assignment peer = assignment(market, json.get("peerResult"));
    tally.check(
        id + " leaves a finished outcome alone", StableImprovement.improve(peer).equals(peer));
  }

  private static Assignment assignment(Market market, JsonNode places) {
    int[] granted = new int[market.applicants()];
    for (int applicant = 0; applicant < granted.length; applicant++) {
      granted[applicant] = -1;
      for (int wish = market.from(applicant); wish < market.from(applicant + 1); wish++) {
        String programme = market.programmes().get(market.programme(wish));
        JsonNode place = places.get(market.applicant(applicant));
        granted[applicant] = place.asText().equals(programme) ? wish : granted[applicant];
      }
    }
    return Assignment.of(market, granted);
  }

  /// Whether somebody can come back to themselves along allowed steps: by reachability, all pairs.
  private static boolean hasCircle(Assignment assignment) {
    Market market = assignment.market();
    int n = market.applicants();
    boolean[][] reaches = new boolean[n][n];
    for (int taker = 0; taker < n; taker++) {
      for (int wish = market.from(taker); wish < assignment.reached(taker); wish++) {
        for (int holder : holders(assignment, market.seatGroup(wish))) {
          reaches[taker][holder] |=
              assignment.findWish(taker).isPresent() && isBestClass(assignment, wish);
        }
      }
    }
    for (int via = 0; via < n; via++) {
      for (int from = 0; from < n; from++) {
        for (int to = 0; to < n; to++) {
          reaches[from][to] |= reaches[from][via] && reaches[via][to];
        }
      }
    }
    for (int applicant = 0; applicant < n; applicant++) {
      if (reaches[applicant][applicant]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBestClass(Assignment assignment, int wish) {
    Market market = assignment.market();
    for (int other = 0; other < market.applicants(); other++) {
      for (int its = market.from(other); its < assignment.reached(other); its++) {
        if (market.seatGroup(its) == market.seatGroup(wish)
            && market.priorityClass(its) < market.priorityClass(wish)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Integer> holders(Assignment assignment, int group) {
    List<Integer> holders = new ArrayList<>();
    for (int applicant = 0; applicant < assignment.market().applicants(); applicant++) {
      if (assignment.findSeatGroup(applicant).orElse(-1) == group) {
        holders.add(applicant);
      }
    }
    return holders;
  }
}
