package nl.speelveld.optimisation;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Proven optimum of joining schools that divide their grades over the buildings.
final class MergerFamily implements VectorFamily {
  @Override
  public String name() {
    return "mergers_optima";
  }

  @Override
  public boolean covers(String file, JsonNode json) {
    return json.path("cases").path(0).has("instance_file");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    for (JsonNode one : json.path("cases")) {
      String file = one.path("instance_file").asText();
      String what =
          file + " groups of " + one.path("max_group") + " feeder " + one.path("feeder_rule");
      PairingAnswer answer =
          BestPairing.of(
              MergerInstance.read(vectors.folder().resolve(file))
                  .question(one.path("max_group").asInt(), one.path("feeder_rule").asBoolean()));
      tally.near(what + " before", answer.before(), one.path("pre_D").asDouble(), 1e-9);
      tally.near(what + " after", answer.after(), one.path("opt_D").asDouble(), 1e-9);
      tally.check(what + " is proven", answer.proof().isBest());
      int columns = answer.choices() + one.path("schools").asInt();
      tally.check(
          what + " has " + columns + " groups and single schools",
          columns == one.path("columns").asInt());
    }
  }
}
