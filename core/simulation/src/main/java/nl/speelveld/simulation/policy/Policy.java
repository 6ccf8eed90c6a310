package nl.speelveld.simulation.policy;

import java.util.Map;
import nl.speelveld.simulation.chance.Range;
import nl.speelveld.simulation.years.World;

/// One change from a year on. Small, typed, checked before it is applied.
///
/// Names of schools, areas and groups are those of the base; a policy that names another is a
/// finding. Kinds: [EnrolmentPolicy] (rules and seats), [FamilyPolicy] (what families like and
/// know), [SchoolPolicy] (schools that open, close, move, join, work together), [PlacePolicy]
/// (housing and ways).
public sealed interface Policy permits EnrolmentPolicy, FamilyPolicy, SchoolPolicy, PlacePolicy {
  /// The first year in which it holds, 1 or more.
  int from();

  /// Where it stands in the policy agenda.
  Measure measure();

  /// How large it is, where that may lie between two ends; empty for a policy without such a
  /// number.
  default Map<Size, Range> sizes() {
    return Map.of();
  }

  /// The same with known sizes.
  default Policy at(Size.Places places) {
    return this;
  }

  /// Notes what is wrong with it, in the world in which it would begin. Its sizes are known.
  void check(World world, PolicyCheck check);

  /// The world with it. Called only where nothing was wrong and its sizes are known.
  World apply(World world);
}
