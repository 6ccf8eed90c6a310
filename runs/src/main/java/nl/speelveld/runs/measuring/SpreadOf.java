package nl.speelveld.runs.measuring;

import java.util.List;
import java.util.Map;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Spread;
import nl.speelveld.runs.monitor.Spread.Compared;
import nl.speelveld.runs.place.Municipality;

/// Evenness and the chance to meet side by side, beside comparable municipalities and the country.
final class SpreadOf {
  private SpreadOf() {}

  /// The spread of a place, its figures already measured.
  static Spread of(Map<MonitorIndex, Figure> figures, Municipality place, NationalLeads nation) {
    return new Spread(
        pick(
            figures,
            MonitorIndex.DISSIMILARITY,
            MonitorIndex.INFORMATION,
            MonitorIndex.GINI,
            MonitorIndex.HUTCHENS,
            MonitorIndex.ATKINSON),
        pick(figures, MonitorIndex.EXPOSURE, MonitorIndex.ISOLATION, MonitorIndex.VARIANCE_RATIO),
        nation.comparables(place).stream()
            .map(other ->
                new Compared(other, nation.lead(other.code()), nation.counts(other.code())))
            .toList(),
        nation.country(),
        nation.typical());
  }

  private static List<Figure> pick(Map<MonitorIndex, Figure> figures, MonitorIndex... indices) {
    return List.of(indices).stream()
        .filter(figures::containsKey)
        .map(index -> figures.get(index))
        .toList();
  }
}
