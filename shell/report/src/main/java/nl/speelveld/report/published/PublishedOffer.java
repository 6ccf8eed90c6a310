package nl.speelveld.report.published;

import java.util.List;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.SecondaryOffer;

/// Levels and bridge classes as they may be shown.
///
/// @param schools one row a location, by name
/// @param shareInBroadBridge share of pupils in years 1 and 2 in a bridge class of two or more
///   levels, in whole percents; hidden where it is shown of no location
public record PublishedOffer(List<Row> schools, Cell shareInBroadBridge) {
  public PublishedOffer {
    schools = List.copyOf(schools);
  }

  /// One location.
  ///
  /// @param school the location
  /// @param pupils pupils, rounded to fives
  /// @param levels levels with pupils in the upper years
  /// @param width how wide the offer is
  /// @param bridgeShare share of years 1 and 2 in broad bridge classes, from rounded counts
  public record Row(
      School school,
      Cell pupils,
      List<String> levels,
      SecondaryOffer.Width width,
      Cell bridgeShare) {
    public Row {
      levels = List.copyOf(levels);
    }
  }
}
