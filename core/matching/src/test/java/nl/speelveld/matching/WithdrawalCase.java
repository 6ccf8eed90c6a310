package nl.speelveld.matching;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.speelveld.matching.afterwards.Move;
import nl.speelveld.matching.afterwards.VacancyChains;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Places given up after a draw: seats roll down the reserve lists.
final class WithdrawalCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("WITHDRAWAL_CHAIN");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonMarket in = JsonMarket.of(base(json, vectors));
    BitSet withdrawn = new BitSet();
    json.get("withdrawn")
        .forEach(id -> withdrawn.set(in.market().applicantNames().indexOf(id.asText())));
    var before = DeferredAcceptance.assign(in.market(), in.priorities());
    var filled = VacancyChains.fill(before, in.priorities(), withdrawn);
    String id = json.get("id").asText();
    var differences = JsonMarket.differences(filled.after(), json.get("expectedAfter"));
    tally.check(id + ": " + differences, differences.isEmpty());
    // how many moves there are depends on who moves first, who moved does not
    Set<Integer> moved = new TreeSet<>();
    for (int applicant = 0; applicant < in.market().applicants(); applicant++) {
      if (!withdrawn.get(applicant)
          && before.reached(applicant) != filled.after().reached(applicant)) {
        moved.add(applicant);
      }
    }
    var told = filled.moves().stream().map(Move::applicant).collect(toCollection(TreeSet::new));
    tally.check(id + " tells who moved", told.equals(moved));
    tally.check(id + " moved " + moved, moved.size() <= json.get("moves").asInt());
    var anew =
        DeferredAcceptance.assignOpen(
            in.market(), in.priorities(), (applicant, wish) -> !withdrawn.get(applicant));
    tally.check(
        id + " equals a new run",
        anew.equals(filled.after()) == (json.get("freshRunDiffers").asInt() == 0));
  }

  private static JsonNode base(JsonNode json, ReferenceVectors vectors) {
    return StreamSupport.stream(
            MatchingVectorsTest.read(vectors, json.get("baseFile").asText() + ".json")
                .spliterator(),
            false)
        .filter(base -> base.get("id").equals(json.get("base")))
        .findFirst()
        .orElseThrow();
  }
}
