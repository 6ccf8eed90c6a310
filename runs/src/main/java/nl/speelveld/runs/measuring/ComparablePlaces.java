package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Urbanity;

/// Municipalities that a place is fairly compared with: the eight nearest in size (ratio of sizes,
/// not difference) within its own or a neighbouring class of urbanity.
///
/// Where the urbanity of the place is unknown, size alone decides. The place itself is not among
/// them. Ties go to the lower code, so the answer does not depend on order.
public final class ComparablePlaces {
  /// How many are chosen.
  public static final int HOW_MANY = 8;

  private ComparablePlaces() {}

  /// Chooses among candidates; fewer than eight when there are no more.
  ///
  /// @param size size of a municipality, above 0: residents, or pupils where residents are unknown
  public static List<Municipality> of(
      Municipality place, List<Municipality> candidates, ToDoubleFunction<Municipality> size) {
    double own = size.applyAsDouble(place);
    return candidates.stream()
        .filter(other -> !other.code().equals(place.code()))
        .filter(other -> alike(place.urbanity(), other.urbanity()))
        .filter(other -> size.applyAsDouble(other) > 0)
        .sorted(
            Comparator.<Municipality>comparingDouble(
                    other -> Math.abs(Math.log(size.applyAsDouble(other) / own)))
                .thenComparing(Municipality::code))
        .limit(HOW_MANY)
        .toList();
  }

  @SuppressWarnings("EnumOrdinal") // the classes stand in order, from most to least urban
  private static boolean alike(Urbanity own, Urbanity other) {
    if (own == Urbanity.UNKNOWN) {
      return true;
    }
    return other != Urbanity.UNKNOWN && Math.abs(own.ordinal() - other.ordinal()) <= 1;
  }
}
