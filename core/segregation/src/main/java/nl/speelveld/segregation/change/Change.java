package nl.speelveld.segregation.change;

import java.util.List;
import java.util.OptionalDouble;

/// The difference of M between two tables, cut into parts that add up.
///
/// `after − before = additions + removals + groupMarginal + unitMarginal + interaction +
/// structural`, in nats. A part above 0 raised M, a part below 0 lowered it.
///
/// @param before M of the earlier table
/// @param after M of the later table
/// @param additions through units that opened and groups that appeared
/// @param removals through units that closed and groups that vanished
/// @param groupMarginal through groups that grew or shrank
/// @param unitMarginal through units that grew or shrank
/// @param interaction through both at once, where the method does not divide it; else 0
/// @param structural through pupils spreading differently over units: the part that is about
///   segregation itself
/// @param units the same per unit, where the method can tell; else empty
/// @param turnover who came and who went
/// @param convergence the worst certificate of all tables fitted
public record Change(
    double before,
    double after,
    double additions,
    double removals,
    double groupMarginal,
    double unitMarginal,
    double interaction,
    double structural,
    List<UnitChange> units,
    Turnover turnover,
    Convergence convergence) {

  public Change {
    units = List.copyOf(units);
  }

  /// The difference that is explained.
  public double difference() {
    return after - before;
  }

  /// The sum of all parts; equals [#difference] up to rounding.
  public double sumOfParts() {
    return additions + removals + groupMarginal + unitMarginal + interaction + structural;
  }

  /// The structural part as a share of the whole difference; nothing where M did not move.
  public OptionalDouble findStructuralShare() {
    return difference() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(structural / difference());
  }
}
