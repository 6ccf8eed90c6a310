package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.matching.chances.ExactChances;
import nl.speelveld.matching.market.Market;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Counts over all draws.
final class ExactChancesCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.has("expectedCounts");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    Market market = JsonMarket.market(json);
    ExactChances.Counts counts = ExactChances.of(market);
    String id = json.get("id").asText();
    tally.check(id + " draws", counts.draws() == json.get("permutations").asLong());
    for (int wish = 0; wish < market.wishes(); wish++) {
      String applicant = market.applicant(market.applicantOf(wish));
      String programme = market.programmes().get(market.programme(wish));
      long expected = json.get("expectedCounts").path(applicant).path(programme).asLong(0);
      tally.check(
          id + " " + applicant + " at " + programme + ": " + counts.ofWish().get(wish),
          counts.ofWish().get(wish) == expected);
    }
  }
}
