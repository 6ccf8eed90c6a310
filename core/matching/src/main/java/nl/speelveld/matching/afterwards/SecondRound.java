package nl.speelveld.matching.afterwards;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.matching.deferred.DeferredAcceptance;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// A second round for who has no place, and for who gives up a place to take part.
///
/// Giving up is final: the seat goes to the second round before anybody knows its outcome.
/// Everybody else keeps their seat. Those who take part hand in new lists; the keys are data, so
/// the rules say whether old numbers count or new ones are drawn. Schools give what seats are left
/// and given up.
public final class SecondRound {
  private final Assignment first;
  private final BitSet takesPart;

  private SecondRound(Assignment first, BitSet takesPart) {
    this.first = first;
    this.takesPart = takesPart;
  }

  /// What a second round led to.
  ///
  /// @param assignment who has which seat by it
  /// @param places for every applicant of the first round the seat group now, by name, empty for
  ///   none
  public record Outcome(Assignment assignment, List<String> places) {
    public Outcome {
      places = List.copyOf(places);
    }
  }

  /// The second round after these places.
  ///
  /// @param gone rows of those who withdrew or were placed otherwise: they take no part
  /// @param givingUp rows of those who give up their place to take part
  public static SecondRound after(Assignment first, BitSet gone, BitSet givingUp) {
    BitSet takesPart = new BitSet();
    for (int row = 0; row < first.market().applicants(); row++) {
      takesPart.set(row, !gone.get(row) && (givingUp.get(row) || first.findWish(row).isEmpty()));
    }
    return new SecondRound(first, takesPart);
  }

  /// Whether this applicant of the first round takes part.
  public boolean takesPart(int applicant) {
    return takesPart.get(applicant);
  }

  /// Seats of each seat group that are left or given up.
  public int[] freeSeats() {
    Market market = first.market();
    int[] free = new int[market.seatGroups().size()];
    for (int group = 0; group < free.length; group++) {
      free[group] = market.seats(group);
    }
    for (int row = 0; row < market.applicants(); row++) {
      if (!takesPart.get(row)) {
        first.findSeatGroup(row).ifPresent(group -> free[group]--);
      }
    }
    return free;
  }

  /// Gives out the free seats by new lists.
  ///
  /// @param second who takes part by pseudonym, and the same seat groups by name with no more seats
  ///   than are free
  public Outcome run(Market second, Priorities priorities) {
    checkSeats(second);
    Map<String, Integer> rows = checkApplicants(second);
    Assignment assignment = DeferredAcceptance.assign(second, priorities);
    List<String> places = new ArrayList<>();
    for (int row = 0; row < first.market().applicants(); row++) {
      String name = first.market().applicant(row);
      places.add(
          takesPart.get(row)
              ? rows.containsKey(name) ? place(assignment, rows.getOrDefault(name, 0)) : ""
              : place(first, row));
    }
    return new Outcome(assignment, places);
  }

  private static String place(Assignment assignment, int row) {
    int group = assignment.findSeatGroup(row).orElse(-1);
    return group < 0 ? "" : assignment.market().seatGroups().get(group).name();
  }

  private void checkSeats(Market second) {
    Map<String, Integer> free = new HashMap<>();
    int[] seats = freeSeats();
    for (int group = 0; group < seats.length; group++) {
      free.put(first.market().seatGroups().get(group).name(), seats[group]);
    }
    for (var group : second.seatGroups()) {
      int most = free.getOrDefault(group.name(), 0);
      if (group.seats() > most) {
        throw new IllegalArgumentException(
            "seats of ("
                + group.name()
                + ") is ("
                + group.seats()
                + "), but ("
                + most
                + ") are free. Record further seats as a change first.");
      }
    }
  }

  private Map<String, Integer> checkApplicants(Market second) {
    Map<String, Integer> mayTakePart = new HashMap<>();
    for (int row = 0; row < first.market().applicants(); row++) {
      mayTakePart.put(first.market().applicant(row), row);
    }
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < second.applicants(); row++) {
      // why: who was not there in the first round may come in the second, as anybody without a
      // place
      Integer before = mayTakePart.get(second.applicant(row));
      if (before != null && !takesPart.get(before)) {
        throw new IllegalArgumentException(
            "applicant in row (" + (row + 1) + ") has a place and did not give it up");
      }
      rows.put(second.applicant(row), row);
    }
    return rows;
  }
}
