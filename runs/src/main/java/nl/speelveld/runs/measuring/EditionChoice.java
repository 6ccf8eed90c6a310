package nl.speelveld.runs.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.place.Sector;

/// Which counting answers a request.
///
/// Without a feature the nearest to parents' education and income that is a count of pupils is
/// taken (social position leads, origin is not the only axis); without a year the newest. A feature
/// of pupils that covers the country goes before one of this place alone, because only that can be
/// compared.
public final class EditionChoice {
  // the order in which features answer when none is asked
  private static final List<Feature> PREFERRED =
      List.of(
          Feature.EDUCATION,
          Feature.INCOME,
          Feature.WEIGHT,
          Feature.TARGET_GROUP,
          Feature.NOAT,
          Feature.ORIGIN,
          Feature.SCORE,
          Feature.LEVEL);

  private EditionChoice() {}

  /// The countings that can be asked about a municipality in a sector, newest first.
  ///
  /// @param coverage code of the municipality, empty for the country
  public static List<Edition> held(List<Edition> editions, Sector sector, String coverage) {
    return editions.stream()
        .filter(edition -> edition.sector() == sector)
        .filter(edition -> edition.coverage().isEmpty() || edition.coverage().equals(coverage))
        .sorted(
            Comparator.comparing(Edition::referenceDate)
                .reversed()
                .thenComparingInt(edition -> PREFERRED.indexOf(edition.feature())))
        .toList();
  }

  /// The counting that answers a request, among those that are held.
  public static Optional<Edition> find(List<Edition> held, MonitorRequest request) {
    return held.stream()
        .filter(edition -> request.feature().map(edition.feature()::equals).orElse(true))
        .filter(edition -> request.year().isEmpty() || request.year().getAsInt() == edition.year())
        .min(
            Comparator.<Edition>comparingInt(edition -> PREFERRED.indexOf(edition.feature()))
                .thenComparing(Comparator.comparing(Edition::referenceDate).reversed())
                .thenComparing(Edition::coverage));
  }
}
