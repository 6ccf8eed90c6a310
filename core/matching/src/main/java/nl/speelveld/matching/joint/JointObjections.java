package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// Who has a right to object to an assignment of a market with pairs. None means that it is stable.
///
/// A pair objects when it prefers an option and each seat group would take its member, or both: the
/// seats that the two have now count as free, since they would leave them. Computed from lists,
/// seats and keys alone, apart from every search. Cost: wishes × seats of a group.
public final class JointObjections {
  private JointObjections() {}

  /// All objections.
  ///
  /// @throws IllegalArgumentException where a group gives out more seats than it has, or a pair has
  ///   seats that are none of its options
  public static List<JointBlock> of(JointMarket joint, Assignment assignment) {
    Market market = joint.market();
    int[] taken = assignment.takenSeats();
    for (int group = 0; group < taken.length; group++) {
      if (taken[group] > market.seats(group)) {
        throw new IllegalArgumentException(
            "seat group ("
                + market.seatGroups().get(group).name()
                + ") gives out ("
                + taken[group]
                + ") of ("
                + market.seats(group)
                + ") seats");
      }
    }
    Seating seating = Seating.of(joint, assignment);
    List<JointBlock> blocks = new ArrayList<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      for (int wish = market.from(applicant);
          !joint.isInPair(applicant) && wish < assignment.reached(applicant);
          wish++) {
        if (seating.takes(wish)) {
          blocks.add(new JointBlock.One(applicant, wish));
        }
      }
    }
    for (int pair = 0; pair < joint.pairs().size(); pair++) {
      JointList list = joint.pairs().get(pair);
      int granted = joint.granted(assignment, pair);
      for (int option = 0; option < granted; option++) {
        if (seating.takes(list, list.options().get(option))) {
          blocks.add(new JointBlock.Two(pair, option));
        }
      }
    }
    return blocks;
  }
}
