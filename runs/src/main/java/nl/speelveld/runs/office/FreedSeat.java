package nl.speelveld.runs.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.matching.afterwards.RoundAfter;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.Progress;

/// A seat that came free in a round after its second round was opened. It is a seat of the second
/// round from then on, wherever that stands.
///
/// @param programme its programme
/// @param seatGroup the seat group, by its name in the first round
public record FreedSeat(String programme, String seatGroup) {
  /// The seat that a child had; empty where it had none, or one outside the draw.
  public static Optional<FreedSeat> find(EnrolmentRound first, String child) {
    if (!(first.progress() instanceof Progress.Assigned assigned)) {
      return Optional.empty();
    }
    RoundAfter after = assigned.after();
    Market market = after.assignment().market();
    int row = market.applicantNames().indexOf(child);
    if (row < 0 || after.gone().get(row) || after.onTop().containsKey(row)) {
      return Optional.empty();
    }
    var group = after.assignment().findSeatGroup(row);
    return group.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FreedSeat(
                market.programmes().get(market.seatGroups().get(group.getAsInt()).programme()),
                market.seatGroups().get(group.getAsInt()).name()));
  }

  /// The table of seats of the second round with this one more, before its lists are frozen.
  public String added(DataTable seats) {
    int name = seats.findColumn("programme").orElse(-1);
    int number = seats.findColumn("seats").orElse(-1);
    List<String> lines = new ArrayList<>(List.of(CanonicalLine.of(seats.columns())));
    for (int row = 0; row < seats.rows(); row++) {
      List<String> fields = new ArrayList<>();
      for (int column = 0; column < seats.columns().size(); column++) {
        String value = seats.value(column, row);
        boolean here = column == number && name >= 0 && seats.value(name, row).equals(programme);
        fields.add(
            here && value.matches("\\d{1,7}")
                ? Integer.toString(Integer.parseInt(value) + 1)
                : value);
      }
      lines.add(CanonicalLine.of(fields));
    }
    return CanonicalLine.file(lines);
  }

  /// The seat group of the second round to which it goes: that of the same name, else the first of
  /// its programme.
  public String in(EnrolmentRound second) {
    Market market = second.prepared().market();
    return market.seatGroups().stream()
        .filter(group -> market.programmes().get(group.programme()).equals(programme))
        .map(group -> group.name())
        .sorted((one, other) -> Boolean.compare(other.equals(seatGroup), one.equals(seatGroup)))
        .findFirst()
        .orElse(seatGroup);
  }
}
