package nl.speelveld.runs.office;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.Market;
import nl.speelveld.runs.enrolment.Progress;

/// Who waits for a group of seats today, the first to be called first.
///
/// @param seatGroup name of the group of seats
/// @param programme its programme
/// @param seats how many seats there are
/// @param taken how many are taken
/// @param children pseudonyms of who waits
public record WaitingList(
    String seatGroup, String programme, int seats, int taken, List<String> children) {
  public WaitingList {
    children = List.copyOf(children);
  }

  /// The lists of a round with an outcome, in the order of its groups of seats. Who withdrew, or
  /// was placed on top, waits no longer.
  public static List<WaitingList> all(Progress.Assigned assigned) {
    Market market = assigned.after().assignment().market();
    int[] taken = assigned.after().assignment().takenSeats();
    ReserveLists lists =
        ReserveLists.of(assigned.after().assignment(), assigned.after().priorities());
    return IntStream.range(0, market.seatGroups().size())
        .mapToObj(group ->
            new WaitingList(
                market.seatGroups().get(group).name(),
                market.programmes().get(market.seatGroups().get(group).programme()),
                market.seats(group),
                taken[group],
                lists.of(group).stream()
                    .filter(assigned.after()::takesPart)
                    .map(market::applicant)
                    .toList()))
        .toList();
  }
}
