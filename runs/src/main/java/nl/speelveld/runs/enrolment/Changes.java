package nl.speelveld.runs.enrolment;

import java.util.Optional;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.afterwards.SeatsChanged;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.log.Act;
import nl.speelveld.matching.market.Market;

/// What an act does to a round in which seats were given out.
final class Changes {
  private Changes() {}

  /// The step of an act; empty where it names somebody or something that is not in the round.
  static Optional<RoundAfter.Step> findStep(RoundAfter after, Act act) {
    Market market = after.assignment().market();
    return switch (act) {
      case Act.Withdrawn(var applicant) -> row(market, applicant).map(after::withdraw);
      case Act.HardshipPlaced(var applicant, var group, var reason) ->
          row(market, applicant)
              .flatMap(
                  row -> group(market, group).map(seats -> after.placeOnTop(row, seats, reason)));
      case Act.CapacityChanged(var group, _, var seats, var reason) ->
          group(market, group)
              .map(row -> after.changeSeats(SeatsChanged.afterPublication(row, seats), reason));
      case Act.Opened _, Act.Frozen _, Act.Committed _, Act.Revealed _, Act.Drawn _ ->
          throw noChange(act);
      case Act.Assigned _, Act.Published _, Act.LateApplied _, Act.MovedUp _, Act.SecondDraw _ ->
          throw noChange(act);
      case Act.SecondRound _, Act.GaveUp _ -> throw noChange(act);
    };
  }

  static Optional<RoundAfter> find(RoundAfter after, Act act) {
    return findStep(after, act).map(RoundAfter.Step::after);
  }

  private static IllegalArgumentException noChange(Act act) {
    return new IllegalArgumentException("act (" + act + ") changes no places");
  }

  /// The row of an applicant.
  static Optional<Integer> row(Market market, String applicant) {
    String name = CanonicalLine.normal(applicant);
    for (int row = 0; row < market.applicants(); row++) {
      if (CanonicalLine.normal(market.applicant(row)).equals(name)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// The row of a seat group.
  static Optional<Integer> group(Market market, String seatGroup) {
    String name = CanonicalLine.normal(seatGroup);
    for (int row = 0; row < market.seatGroups().size(); row++) {
      if (CanonicalLine.normal(market.seatGroups().get(row).name()).equals(name)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
