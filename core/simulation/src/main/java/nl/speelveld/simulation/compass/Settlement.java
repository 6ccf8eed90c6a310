package nl.speelveld.simulation.compass;

import java.util.List;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Where households have settled, and how it came to that.
///
/// @param city families, places and distances: what [CompassSchools] goes on with
/// @param neighbourhoods households by neighbourhood and group
/// @param path the figures at the start and after each step; H is that of the neighbourhoods
/// @param settled whether it settled before its last allowed step
/// @param seed seed of the run
public record Settlement(
    CompassCity city,
    UnitGroupCounts neighbourhoods,
    List<StepFigures> path,
    boolean settled,
    long seed) {
  public Settlement {
    path = List.copyOf(path);
  }
}
