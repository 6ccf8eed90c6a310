package nl.speelveld.optimisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.WhoMayJoin;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// The best pairing of all schools of a city within a radius, fully mixed.
final class CityPairingFamily implements VectorFamily {
  @Override
  public String name() {
    return "amsterdam_pairing_optima";
  }

  @Override
  public boolean covers(String file, JsonNode json) {
    return json.has("schools_xy_a_b");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    List<SchoolRoll> schools = schools(json);
    for (JsonNode one : json.path("cases")) {
      String what = one.path("radius_m") + " m, groups of " + one.path("max_group");
      PairingAnswer answer = BestPairing.of(question(schools, one));
      tally.near(what + " before", answer.before(), json.path("pre_D").asDouble(), 1e-6);
      tally.near(what + " after", answer.after(), one.path("opt_D").asDouble(), 1e-6);
      tally.check(what + " is proven", answer.proof().isBest());
      int columns = answer.choices() + schools.size();
      tally.check(what + " columns " + columns, columns == one.path("columns").asInt());
    }
  }

  static List<SchoolRoll> schools(JsonNode json) {
    List<SchoolRoll> schools = new ArrayList<>();
    for (JsonNode one : json.path("schools_xy_a_b")) {
      schools.add(
          SchoolRoll.whole(
              schools.size() + " " + one.path("brin").asText(),
              one.path("x").asDouble(),
              one.path("y").asDouble(),
              new SchoolRoll.Grade(one.path("a").asDouble(), one.path("b").asDouble())));
    }
    return schools;
  }

  private static PairingQuestion question(List<SchoolRoll> schools, JsonNode one) {
    return new PairingQuestion(
        schools,
        new PairingQuestion.Rules(
            new WhoMayJoin.Within(one.path("radius_m").asDouble()),
            new Mixing.Together(),
            one.path("max_group").asInt(),
            Aim.LEAST_DISSIMILARITY));
  }
}
