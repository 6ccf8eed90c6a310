package nl.speelveld.optimisation;

import com.fasterxml.jackson.databind.JsonNode;
import nl.speelveld.optimisation.pairing.BestPairing;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Published effects of mergers in 200 districts: sign and size only.
///
/// Their districts are not ours, so what is held is: no instance of ours rises, none falls to
/// nothing, and the median falls by at least half of what theirs does.
final class MergerAggregatesFamily implements VectorFamily {
  @Override
  public String name() {
    return "mergers_paper_aggregates";
  }

  @Override
  public boolean covers(String file, JsonNode json) {
    return json.findValue("rel_change_median") != null;
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    double[] changes =
        vectors.names("mergers", ".txt").stream()
            .map(name -> MergerInstance.read(vectors.folder().resolve("mergers").resolve(name)))
            .map(instance -> BestPairing.of(instance.question(3, false)))
            .mapToDouble(MergerAggregatesFamily::relativeChange)
            .sorted()
            .toArray();
    double median = changes[changes.length / 2];
    for (JsonNode paper : json) {
      if (paper.has("rel_change_median")) {
        double published = paper.path("rel_change_median").asDouble();
        tally.check("sign: median " + median, Math.signum(median) == Math.signum(published));
        tally.check("size: median " + median + " beside " + published, median < published / 2);
        tally.check("size: no fall of all, " + changes[0], changes[0] > -1);
        tally.check(
            "sign: none rises, " + changes[changes.length - 1], changes[changes.length - 1] <= 0);
      }
    }
  }

  private static double relativeChange(PairingAnswer answer) {
    return answer.after() / answer.before() - 1;
  }
}
