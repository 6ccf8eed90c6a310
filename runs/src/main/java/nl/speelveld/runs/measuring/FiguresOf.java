package nl.speelveld.runs.measuring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Spread.Lead;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.Measured;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.NotMeasured;
import nl.speelveld.segregation.bootstrap.TwoGroupBundle;
import nl.speelveld.segregation.permutation.Randomisation;
import nl.speelveld.segregation.permutation.RandomisationFigure;
import nl.speelveld.segregation.permutation.RandomisationFigure.NotTested;
import nl.speelveld.segregation.permutation.RandomisationFigure.Tested;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// All figures about a two-column table: observed, freed of what chance adds, with interval and
/// with what chance alone gives.
final class FiguresOf {
  private FiguresOf() {}

  /// Every index of the monitor, all from one bootstrap, with what masked cells allow beside it.
  ///
  /// @param bounds as [Counting#bounds(String)] gives them
  static Map<MonitorIndex, Figure> all(
      UnitGroupCounts two, Draws draws, Map<MonitorIndex, Interval> bounds) {
    List<BootstrapFigure> drawn =
        bothGroups(two)
            ? Bootstrap.of(two, TwoGroupBundle.forUnits(two.units()), draws.forBootstrap())
            : List.of();
    Map<MonitorIndex, Figure> figures = new EnumMap<>(MonitorIndex.class);
    for (MonitorIndex index : MonitorIndex.values()) {
      Optional<Measured> measured =
          drawn.stream()
              .filter(figure -> figure.index().equals(index.bundleName()))
              .findFirst()
              .flatMap(FiguresOf::measured);
      figures.put(index, figure(index, two, measured, Optional.ofNullable(bounds.get(index))));
    }
    return figures;
  }

  private static Optional<Measured> measured(BootstrapFigure figure) {
    return switch (figure) {
      case Measured measured -> Optional.of(measured);
      case NotMeasured ignored -> Optional.empty();
    };
  }

  private static Figure figure(
      MonitorIndex index,
      UnitGroupCounts two,
      Optional<Measured> measured,
      Optional<Interval> bounds) {
    Optional<IndexValue> corrected = measured.map(found -> IndexValue.of(found.estimate()));
    Optional<Interval> interval = measured.map(Measured::interval);
    return new Figure(index.id(), index.of(two), corrected, interval, index.byChance(two), bounds);
  }

  /// The two lead indices as observed; a score meets nobody.
  static Lead lead(Feature feature, UnitGroupCounts two) {
    return new Lead(
        MonitorIndex.DISSIMILARITY.of(two),
        feature == Feature.SCORE
            ? IndexValue.undefined(IndexValue.Reason.NOBODY_COUNTED)
            : MonitorIndex.EXPOSURE.of(two));
  }

  /// How often shuffling the pupils over the schools gives at least this dissimilarity; 1 where it
  /// cannot be tested.
  static double pValue(UnitGroupCounts two, Draws draws) {
    if (!bothGroups(two)) {
      return 1;
    }
    RandomisationFigure first =
        Randomisation.of(two, TwoGroupBundle.forUnits(two.units()), draws.forShuffles())
            .getFirst(); // the bundle names D first
    return switch (first) {
      case Tested tested -> tested.pValue();
      case NotTested ignored -> 1;
    };
  }

  private static boolean bothGroups(UnitGroupCounts two) {
    return two.groupTotal(0) > 0 && two.groupTotal(1) > 0;
  }
}
