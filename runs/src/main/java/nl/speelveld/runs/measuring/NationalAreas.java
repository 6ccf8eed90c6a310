package nl.speelveld.runs.measuring;

import java.util.List;
import nl.speelveld.runs.data.Area;
import nl.speelveld.runs.data.MonitorData;

/// The areas of the data folder together with what is known of the pupils who live there.
///
/// @param homes homes of the pupils of the counting
/// @param postcodes PC4 areas
/// @param wijken wijken
record NationalAreas(Homes homes, List<Area> postcodes, List<Area> wijken) {
  NationalAreas {
    postcodes = List.copyOf(postcodes);
    wijken = List.copyOf(wijken);
  }

  /// Reads the areas behind a counting.
  static NationalAreas of(MonitorData data, Counting counting) {
    return new NationalAreas(Homes.of(data, counting), data.postcodeAreas(), data.wijken());
  }
}
