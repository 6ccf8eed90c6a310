package nl.speelveld.table.observation;

import java.time.LocalDate;
import java.util.Set;

/// A change in how is counted: figures from before and from after cannot stand in one line.
///
/// @param id stable id, `po-count-date-2023`
/// @param from the first day on which the new way holds
/// @param features the features that are touched; empty where all are
/// @param sector which schools: primary, secondary, or both
/// @param what what changed, in words
/// @param source where this stands
public record Break(
    String id, LocalDate from, Set<String> features, Sector sector, String what, String source) {
  /// The sector of education that is touched.
  public enum Sector {
    /// Primary schools (*po*).
    PRIMARY,
    /// Secondary schools (*vo*).
    SECONDARY,
    /// Both.
    BOTH
  }

  public Break {
    Texts.check("id", id);
    Texts.check("what", what);
    Texts.check("source", source);
    features = Set.copyOf(features);
  }

  /// Whether figures of this feature in this sector are touched.
  public boolean touches(String feature, Sector ofSector) {
    boolean sectorTouched = sector == Sector.BOTH || ofSector == Sector.BOTH || sector == ofSector;
    return sectorTouched && (features.isEmpty() || features.contains(feature));
  }

  /// Whether the change came after the first day and at the latest on the second.
  public boolean liesBetween(LocalDate earlier, LocalDate later) {
    return from.isAfter(earlier) && !from.isAfter(later);
  }
}
