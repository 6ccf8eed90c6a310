package nl.speelveld.matching.afterwards;

import java.util.BitSet;
import java.util.List;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.stable.Objections;

/// What the two rules for fewer seats do in one round, so that people can choose knowing it.
///
/// @param keeping the step when others keep their seat
/// @param anew the step as a new run would give it
/// @param worseOffKeeping how many have a lower place than before when others keep their seat
/// @param worseOffAnew how many have a lower place than before in a new run
/// @param objections what those who lost a seat could say against the first
public record RulesCompared(
    RoundAfter.Step keeping,
    RoundAfter.Step anew,
    int worseOffKeeping,
    int worseOffAnew,
    List<Objections.Objection> objections) {
  public RulesCompared {
    objections = List.copyOf(objections);
  }

  /// Takes seats away by both rules.
  public static RulesCompared of(RoundAfter before, int seatGroup, int seats, String reason) {
    RoundAfter.Step keeping =
        before.changeSeats(SeatsChanged.afterPublication(seatGroup, seats), reason);
    RoundAfter.Step anew =
        before.changeSeats(SeatsChanged.beforePublication(seatGroup, seats), reason);
    RoundAfter kept = keeping.after();
    BitSet others = new BitSet();
    for (int row = 0; row < kept.assignment().market().applicants(); row++) {
      others.set(row, !kept.takesPart(row));
    }
    return new RulesCompared(
        keeping,
        anew,
        worseOff(before.assignment(), kept.assignment()),
        worseOff(before.assignment(), anew.after().assignment()),
        Objections.of(kept.assignment(), kept.priorities()).stream()
            .filter(objection -> !isOf(objection, others))
            .toList());
  }

  private static int worseOff(Assignment before, Assignment after) {
    int worse = 0;
    for (int row = 0; row < before.market().applicants(); row++) {
      worse += after.reached(row) > before.reached(row) ? 1 : 0;
    }
    return worse;
  }

  private static boolean isOf(Objections.Objection objection, BitSet applicants) {
    return switch (objection) {
      case Objections.Objection.TooMany _ -> false;
      case Objections.Objection.EmptySeat(int applicant, _) -> applicants.get(applicant);
      case Objections.Objection.PassedOver(int applicant, _, _) -> applicants.get(applicant);
    };
  }
}
