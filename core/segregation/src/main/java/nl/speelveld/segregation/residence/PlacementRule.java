package nl.speelveld.segregation.residence;

import java.util.List;
import java.util.Optional;
import nl.speelveld.table.counts.Level;

/// Where a pupil goes in the counterfactual.
///
/// @param seats seats of each school, in order of the schools; absent: seats are ignored
/// @param kindOfSchool a level over schools, such as denomination or school type: a pupil goes to
///   the nearest school of the kind of the present school; absent: the nearest of any kind
public record PlacementRule(Optional<List<Double>> seats, Optional<Level> kindOfSchool) {
  public PlacementRule {
    seats = seats.map(List::copyOf);
  }

  /// The nearest school of any kind, seats ignored.
  public static PlacementRule nearest() {
    return new PlacementRule(Optional.empty(), Optional.empty());
  }

  /// The same rule with seats respected.
  public PlacementRule withSeats(List<Double> seatsBySchool) {
    return new PlacementRule(Optional.of(seatsBySchool), kindOfSchool);
  }

  /// The same rule within the kind of the present school.
  public PlacementRule within(Level kind) {
    return new PlacementRule(seats, Optional.of(kind));
  }

  /// Throws unless seats and kinds are given for each school of the flows.
  void checkFits(FlowNames names) {
    int schools = names.schools().size();
    boolean seatsFit =
        seats.isEmpty()
            || (seats.get().size() == schools && seats.get().stream().allMatch(seat -> seat >= 0));
    if (!seatsFit || kindOfSchool.map(Level::units).orElse(schools) != schools) {
      throw new IllegalArgumentException(
          "seats are ("
              + seats
              + ") and kinds ("
              + kindOfSchool
              + "), but both are given for each of ("
              + schools
              + ") schools, and seats are not negative");
    }
  }

  int kinds() {
    return kindOfSchool.map(Level::parts).orElse(1);
  }

  int kindOf(int school) {
    return kindOfSchool.map(level -> level.partOf(school)).orElse(0);
  }
}
