package nl.speelveld.matching.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.seats.Contingent;
import nl.speelveld.matching.seats.SeatPlan;

/// How seats were divided, as the rules say it: apart from the market that was made of it.
///
/// @param plans seats of each programme
/// @param typesOfApplicant the types of each applicant, a bit for each
public record Division(List<SeatPlan> plans, List<Long> typesOfApplicant) {
  public Division {
    plans = List.copyOf(plans);
    typesOfApplicant = List.copyOf(typesOfApplicant);
  }

  /// For each seat group of the market its contingent, where it has one.
  List<Optional<Contingent>> contingents(Market market) {
    Map<String, Contingent> byName = new HashMap<>();
    for (SeatPlan plan : plans) {
      plan.contingents().forEach(its -> byName.put(plan.groupName(its), its));
    }
    return market.seatGroups().stream()
        .map(group -> Optional.ofNullable(byName.get(group.name())))
        .toList();
  }
}
