package nl.speelveld.matching.published;

import static nl.speelveld.matching.canonical.CanonicalLine.normal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.matching.log.Act;

/// What the log says was done after the round was last frozen and that touches the outcome: who
/// withdrew, who was placed outside the draw, and which seat groups have other seats.
///
/// Of two acts about one applicant the last one counts.
final class ChangesSinceFrozen {
  private final Set<String> withdrawn = new HashSet<>();
  private final Map<String, String> placedOutside = new HashMap<>();
  private final Map<String, Integer> seats = new HashMap<>();

  private ChangesSinceFrozen() {}

  static ChangesSinceFrozen of(List<Act> acts) {
    ChangesSinceFrozen changes = new ChangesSinceFrozen();
    acts.forEach(changes::take);
    return changes;
  }

  /// As they stood when seats were last given out.
  static ChangesSinceFrozen untilAssigned(List<Act> acts) {
    int last = acts.size();
    while (last > 0 && !(acts.get(last - 1) instanceof Act.Assigned)) {
      last--;
    }
    return of(acts.subList(0, last == 0 ? acts.size() : last));
  }

  private void take(Act act) {
    switch (act) {
      case Act.Frozen _ -> forget();
      case Act.Withdrawn(var applicant) -> {
        withdrawn.add(normal(applicant));
        placedOutside.remove(normal(applicant));
      }
      case Act.HardshipPlaced(var applicant, var group, _) -> {
        withdrawn.remove(normal(applicant));
        placedOutside.put(normal(applicant), normal(group));
      }
      case Act.CapacityChanged(var group, _, var after, _) -> seats.put(normal(group), after);
      case Act.Opened _, Act.Committed _, Act.Revealed _, Act.Drawn _, Act.Assigned _ -> {}
      case Act.Published _, Act.LateApplied _, Act.MovedUp _, Act.SecondDraw _ -> {}
      case Act.SecondRound _, Act.GaveUp _ -> {}
    }
  }

  private void forget() {
    withdrawn.clear();
    placedOutside.clear();
    seats.clear();
  }

  boolean withdrew(String pseudonym) {
    return withdrawn.contains(normal(pseudonym));
  }

  /// The seat group in which somebody was placed outside the draw, empty for who was not.
  String placedOutside(String pseudonym) {
    return placedOutside.getOrDefault(normal(pseudonym), "");
  }

  /// Whether the applicant takes part in the assignment.
  boolean takesPart(String pseudonym) {
    return !withdrew(pseudonym) && placedOutside(pseudonym).isEmpty();
  }

  int seats(String seatGroup, int frozen) {
    return seats.getOrDefault(normal(seatGroup), frozen);
  }
}
