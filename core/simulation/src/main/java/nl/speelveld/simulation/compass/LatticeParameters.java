package nl.speelveld.simulation.compass;

import java.util.List;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What the process of settling on a lattice is run with.
///
/// @param shape the town
/// @param groups how each group likes a mix around it; a household is of each with equal chance
/// @param moves how a household looks for another place
/// @param pace how many look in a step, and when it ends
public record LatticeParameters(
    LatticeShape shape, List<CompositionTaste> groups, HouseMoves moves, Pace pace) {
  public LatticeParameters {
    groups = List.copyOf(groups);
  }

  /// What is out of range.
  public Findings check(Place place) {
    Limits limits =
        Limits.at(place)
            .and(shape.check(place))
            .within("groups", groups.size(), 2, 127)
            .and(moves.check(place))
            .within("radius", moves.radius(), 1, (shape.width() - 1) / 2.0)
            .and(pace.check(place));
    groups.forEach(group -> limits.and(group.check(place)));
    return limits.findings();
  }
}
