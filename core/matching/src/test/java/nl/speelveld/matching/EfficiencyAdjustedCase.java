package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.efficient.EfficiencyAdjusted;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Efficiency-adjusted deferred acceptance with full and with partial consent.
final class EfficiencyAdjustedCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("EADA");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonMarket in = JsonMarket.of(json);
    BitSet consents = new BitSet();
    for (int applicant = 0; applicant < in.market().applicants(); applicant++) {
      JsonNode consent = json.get("consent");
      consents.set(
          applicant,
          consent.isTextual() || consent.get(in.market().applicant(applicant)).asBoolean());
    }
    var assignment = EfficiencyAdjusted.assign(in.market(), in.priorities(), consents);
    var differences = JsonMarket.differences(assignment, json.get("expected"));
    tally.check(json.get("id") + ": " + differences, differences.isEmpty());
    var nobody = EfficiencyAdjusted.assign(in.market(), in.priorities(), new BitSet());
    tally.check(
        json.get("id") + ": no consent is deferred acceptance",
        nobody.equals(DeferredAcceptance.assign(in.market(), in.priorities())));
  }
}
