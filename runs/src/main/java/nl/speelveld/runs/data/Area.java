package nl.speelveld.runs.data;

import java.util.Map;

/// A PC4 area, a wijk or a municipality with its figures.
///
/// @param code `1011`, `WK036300` or `GM0363`
/// @param name name, the code where there is none
/// @param municipality code of the municipality
/// @param wijk code of the wijk that holds the centre, empty when unknown or not a PC4
/// @param rdX centre in Rijksdriehoek metres, 0 when unknown
/// @param rdY centre in Rijksdriehoek metres, 0 when unknown
/// @param figures figure id → value; absent figures are absent (`residents`, `residents-4-12`,
///   `addresses-per-km2`, `share-low-income`, `share-origin-non-western`, `ses-woa`,
///   `target-group-ja`, `target-group-nee`, …; `year-of-share-low-income` is the year that the
///   figure is about)
public record Area(
    String code,
    String name,
    String municipality,
    String wijk,
    double rdX,
    double rdY,
    Map<String, Double> figures) {
  public Area {
    figures = Map.copyOf(figures);
  }
}
