package nl.speelveld.matching.joint;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.joint.JointList.Option;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;

/// Every stable outcome of a small market with pairs, by trying all that keep to the seats.
///
/// For markets of a dozen applicants: by definition, so it can judge the search. Time: the product
/// of the lengths of all lists.
public final class JointStableOutcomes {
  private final JointMarket joint;
  private final Market market;
  private final Seating seating;
  private final List<Assignment> found = new ArrayList<>();

  private JointStableOutcomes(JointMarket joint) {
    this.joint = joint;
    market = joint.market();
    seating = new Seating(joint);
  }

  /// All stable outcomes; none where there is no stable outcome.
  public static List<Assignment> of(JointMarket joint) {
    JointStableOutcomes search = new JointStableOutcomes(joint);
    search.placePair(0);
    return List.copyOf(search.found);
  }

  private void placePair(int pair) {
    if (pair == joint.pairs().size()) {
      placeAlone(0);
      return;
    }
    JointList list = joint.pairs().get(pair);
    for (Option option : list.options()) {
      seating.sit(option.firstWish());
      seating.sit(option.secondWish());
      if (!seating.isOverfull(market.seatGroup(option.firstWish()))
          && !seating.isOverfull(market.seatGroup(option.secondWish()))) {
        placePair(pair + 1);
      }
      seating.leave(list.first());
      seating.leave(list.second());
    }
    placePair(pair + 1);
  }

  private void placeAlone(int applicant) {
    if (applicant == market.applicants()) {
      Assignment full = seating.assignment();
      if (JointObjections.of(joint, full).isEmpty()) {
        found.add(full);
      }
      return;
    }
    for (int wish = market.from(applicant);
        !joint.isInPair(applicant) && wish < market.from(applicant + 1);
        wish++) {
      seating.sit(wish);
      if (!seating.isOverfull(market.seatGroup(wish))) {
        placeAlone(applicant + 1);
      }
      seating.leave(applicant);
    }
    placeAlone(applicant + 1);
  }
}
