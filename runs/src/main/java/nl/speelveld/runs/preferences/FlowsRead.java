package nl.speelveld.runs.preferences;

import java.util.Map;
import nl.speelveld.runs.data.Area;

/// Flows as they were read, before anybody asks which schools lie within reach.
///
/// @param areas where pupils may live, by code, on the map in metres
/// @param schools where they go, by code, in the order of their file
/// @param counts pupils by area and school
/// @param before older pupils by area and school; empty where nobody asks for them
/// @param unplaced pupils who are left out because a place is not known
record FlowsRead(
    Map<String, Area> areas,
    Map<String, Reach.Spot> schools,
    Map<String, Map<String, Double>> counts,
    Map<String, Map<String, Double>> before,
    Unplaced unplaced) {

  /// Pupils who are in no flow.
  ///
  /// @param homes pupils whose area is not known
  /// @param schools pupils whose school is nowhere on the map
  record Unplaced(double homes, double schools) {
    /// Everybody has a place.
    static final Unplaced NOBODY = new Unplaced(0, 0);
  }
}
