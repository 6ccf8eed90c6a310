package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Evenness and the chance to meet, side by side; they may move in different directions.
///
/// @param evenness indices of evenness, the lead index first
/// @param meeting indices of the chance to meet, the lead index first
/// @param comparables comparable municipalities (size and urbanity), with the two lead indices
/// @param country the country as a whole, schools over all municipalities
/// @param typical the middle municipality of the country (median of those that can be measured),
///   the two lead indices
public record Spread(
    List<Figure> evenness,
    List<Figure> meeting,
    List<Compared> comparables,
    Lead country,
    Lead typical) {
  public Spread {
    evenness = List.copyOf(evenness);
    meeting = List.copyOf(meeting);
    comparables = List.copyOf(comparables);
  }

  /// The two lead indices of a place.
  ///
  /// @param evenness lead index of evenness
  /// @param meeting lead index of the chance to meet
  public record Lead(IndexValue evenness, IndexValue meeting) {}

  /// A comparable municipality.
  ///
  /// @param place the municipality
  /// @param lead its two lead indices
  /// @param counts pupils by school and group, the base of the indices
  public record Compared(Municipality place, Lead lead, UnitGroupCounts counts) {}
}
