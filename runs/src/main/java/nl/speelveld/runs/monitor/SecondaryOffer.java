package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.School;

/// Levels and bridge classes of the secondary schools of a place (INV-9).
///
/// @param schools one row a location, by name
/// @param shareInBroadBridge share of pupils in years 1 and 2 who sit in a bridge class of two or
///   more levels
public record SecondaryOffer(List<OfferRow> schools, double shareInBroadBridge) {
  public SecondaryOffer {
    schools = List.copyOf(schools);
  }

  /// How wide a location is.
  public enum Width {
    /// One level only (categorical).
    CATEGORICAL,
    /// Two neighbouring levels.
    NARROW,
    /// Three or more levels.
    BROAD
  }

  /// One location.
  ///
  /// @param school the location
  /// @param pupils pupils in all years
  /// @param levels levels with pupils in the upper years
  /// @param width how wide the offer is
  /// @param bridgeBroad pupils of years 1-2 in bridge classes of two or more levels
  /// @param bridgeAll pupils of years 1-2
  public record OfferRow(
      School school,
      long pupils,
      List<String> levels,
      Width width,
      long bridgeBroad,
      long bridgeAll) {
    public OfferRow {
      levels = List.copyOf(levels);
    }
  }
}
