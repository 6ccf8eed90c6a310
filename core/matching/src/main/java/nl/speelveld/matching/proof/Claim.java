package nl.speelveld.matching.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.speelveld.matching.account.CutOffs;
import nl.speelveld.matching.account.ReserveLists;
import nl.speelveld.matching.market.Assignment;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.market.Priorities;

/// What is claimed of an outcome. Plain data: nothing of it is taken for true.
///
/// @param market lists with their classes, and the seats in force
/// @param priorities the keys by which seats were given
/// @param seats who has which seat
/// @param cutOffs one for each seat group, in order of their rows
/// @param reserveLists for each seat group the rows of those who wait, the first to be called first
public record Claim(
    Market market,
    Priorities priorities,
    List<GivenSeat> seats,
    List<CutOff> cutOffs,
    List<List<Integer>> reserveLists) {
  public Claim {
    seats = List.copyOf(seats);
    cutOffs = List.copyOf(cutOffs);
    reserveLists = reserveLists.stream().map(List::copyOf).toList();
  }

  /// What the engine claims of an assignment, with all that it will publish.
  public static Claim of(
      Assignment assignment, Priorities priorities, CutOffs cutOffs, ReserveLists reserves) {
    Market market = assignment.market();
    List<GivenSeat> seats = new ArrayList<>();
    for (int applicant = 0; applicant < market.applicants(); applicant++) {
      int row = applicant;
      assignment.findSeatGroup(row).ifPresent(group -> seats.add(GivenSeat.byDraw(row, group)));
    }
    int groups = market.seatGroups().size();
    return new Claim(
        market,
        priorities,
        seats,
        IntStream.range(0, groups).mapToObj(group -> cutOff(cutOffs.find(group))).toList(),
        IntStream.range(0, groups).mapToObj(reserves::of).toList());
  }

  private static CutOff cutOff(OptionalLong last) {
    if (last.isEmpty()) {
      return new CutOff.Open();
    }
    return last.getAsLong() == CutOffs.NOBODY
        ? new CutOff.NoSeats()
        : new CutOff.LastIn(last.getAsLong());
  }

  /// The same with these seats on top of those there are.
  public Claim withSeatsOnTop(List<GivenSeat> onTop) {
    List<GivenSeat> all = new ArrayList<>(seats);
    all.addAll(onTop);
    return new Claim(market, priorities, all, cutOffs, reserveLists);
  }

  /// The same with other reserve lists, from which those who take no part any more were left out.
  public Claim withReserveLists(List<List<Integer>> lists) {
    return new Claim(market, priorities, seats, cutOffs, lists);
  }
}
