package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.OrderedSpread;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.segregation.bootstrap.Bootstrap;
import nl.speelveld.segregation.bootstrap.BootstrapFigure;
import nl.speelveld.segregation.bootstrap.BootstrapFigure.Measured;
import nl.speelveld.segregation.expectation.RandomAllocation;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.segregation.multigroup.MutualInformation;
import nl.speelveld.segregation.ordered.OrderedBundle;
import nl.speelveld.segregation.ordered.OrderedIndex;
import nl.speelveld.segregation.ordered.OrdinalByChance;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Spread of all categories of a feature in their order, beside that of the two groups.
///
/// Of schools × categories, lowest first, from one bootstrap: the ordinal H, V and square root
/// index, the same by rank where four or more categories hold pupils, and the multigroup H and M
/// that do not know the order.
final class OrderedOf {
  private static final int FEWEST_CATEGORIES = 3;

  private OrderedOf() {}

  /// The part of a place that is large enough to measure.
  ///
  /// @param categories schools × categories, in order
  /// @param figures the figures of the two groups
  static Part<OrderedSpread> of(
      Feature feature, UnitGroupCounts categories, Map<MonitorIndex, Figure> figures, Draws draws) {
    if (!measures(feature, categories)) {
      return Part.absent(Why.NOT_ORDERED);
    }
    List<BootstrapFigure> drawn =
        Bootstrap.of(categories, OrderedBundle.of(categories), draws.forBootstrap());
    return Part.of(
        new OrderedSpread(
            categories.groupNames(),
            ordered(categories).map(figure -> withDoubt(figure, drawn)).toList(),
            unordered(categories).map(figure -> withDoubt(figure, drawn)).toList(),
            Stream.of(MonitorIndex.INFORMATION, MonitorIndex.VARIANCE_RATIO, MonitorIndex.HUTCHENS)
                .flatMap(index -> Optional.ofNullable(figures.get(index)).stream())
                .toList()));
  }

  /// The figures of a whole country or province, without draws; none where the feature has no
  /// order.
  static List<Figure> national(Feature feature, UnitGroupCounts categories) {
    if (!measures(feature, categories)) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>(ordered(categories).toList());
    figures.addAll(unordered(categories).toList());
    return figures;
  }

  private static boolean measures(Feature feature, UnitGroupCounts categories) {
    return feature.ordered() && categories.groups() >= FEWEST_CATEGORIES;
  }

  private static Stream<Figure> ordered(UnitGroupCounts categories) {
    Predicate<OrderedIndex> told = // by rank only where there is one to tell
        index -> !index.byRank() || index.of(categories).find().isPresent();
    return Stream.of(OrderedIndex.values())
        .filter(told)
        .map(index ->
            figure(index.id(), index.of(categories), OrdinalByChance.of(categories, index)));
  }

  private static Stream<Figure> unordered(UnitGroupCounts categories) {
    return Stream.of(
        figure(
            OrderedBundle.INFORMATION,
            InformationIndex.of(categories),
            Optional.of(RandomAllocation.information(categories))),
        figure(
            OrderedBundle.MUTUAL_INFORMATION,
            MutualInformation.of(categories),
            Optional.of(RandomAllocation.mutualInformation(categories))));
  }

  private static Figure figure(String id, IndexValue value, Optional<IndexValue> byChance) {
    return new Figure(id, value, Optional.empty(), Optional.empty(), byChance, Optional.empty());
  }

  private static Figure withDoubt(Figure figure, List<BootstrapFigure> drawn) {
    for (BootstrapFigure found : drawn) {
      if (found instanceof Measured measured && measured.index().equals(figure.id())) {
        return new Figure(
            figure.id(),
            figure.value(),
            Optional.of(IndexValue.of(measured.estimate())),
            Optional.of(measured.interval()),
            figure.byChance(),
            Optional.empty());
      }
    }
    return figure;
  }
}
