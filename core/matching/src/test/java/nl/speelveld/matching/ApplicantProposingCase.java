package nl.speelveld.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Priorities;
import nl.speelveld.testkit.ReferenceVectors;
import nl.speelveld.testkit.Tally;

/// Deferred acceptance, applicants proposing: strict lists, one number, a number per school.
final class ApplicantProposingCase implements VectorCase {
  @Override
  public boolean covers(JsonNode json) {
    return json.path("mechanism").asText().equals("DA_APPLICANT")
        && !json.has("quota")
        && !json.has("reserve")
        && !json.has("expectedCounts");
  }

  @Override
  public void compare(JsonNode json, ReferenceVectors vectors, Tally tally) {
    JsonMarket in = JsonMarket.of(json);
    var assignment = DeferredAcceptance.assign(in.market(), in.priorities());
    var differences = JsonMarket.differences(assignment, json.get("expected"));
    tally.check(json.get("id") + ": " + differences, differences.isEmpty());
    if (json.has("expectedCutoff")) {
      compareAccount(json, in, assignment, tally);
    }
  }

  private static void compareAccount(
      JsonNode json, JsonMarket in, Assignment assignment, Tally tally) {
    CutOffs cutOffs = CutOffs.of(assignment, in.priorities());
    ReserveLists reserves = ReserveLists.of(assignment, in.priorities());
    for (int group = 0; group < in.market().seatGroups().size(); group++) {
      String name = in.market().seatGroups().get(group).name();
      String expected = json.get("expectedCutoff").get(name).toString();
      OptionalLong last = cutOffs.find(group);
      String found =
          last.isEmpty()
              ? "null"
              : "["
                  + Priorities.priorityClass(last.getAsLong())
                  + ","
                  + Priorities.number(last.getAsLong())
                  + "]";
      tally.check(json.get("id") + " " + name + ": " + found, found.equals(expected));
      List<String> waiting = reserves.of(group).stream().map(in.market()::applicant).toList();
      List<String> wanted = new ArrayList<>();
      json.get("expectedReserveList").get(name).forEach(id -> wanted.add(id.asText()));
      tally.check(json.get("id") + " " + name + ": " + waiting, waiting.equals(wanted));
    }
  }
}
