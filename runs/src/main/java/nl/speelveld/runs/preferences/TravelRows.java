package nl.speelveld.runs.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import nl.speelveld.choice.estimate.Combination;
import nl.speelveld.choice.estimate.Estimates;
import nl.speelveld.choice.estimate.WillingnessToTravel;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Weights in metres: how much further parents of each group go for something.
///
/// Where distance does not weigh evenly, a kilometre is valued at the mean distance of first
/// choices.
final class TravelRows {
  private static final double METRES = 1000;
  private static final double LEVEL = .95;

  private TravelRows() {}

  static List<FitReport.Travel> of(
      Estimates estimates,
      World world,
      Specification specification,
      TravelQuestion question,
      Findings.Collector findings) {
    List<FitReport.Travel> rows = new ArrayList<>();
    for (String group : world.choosers().groups()) {
      Combination kilometre =
          kilometre(estimates.names(), specification, group, world.meanKilometres());
      if (kilometre.weights().isEmpty()) {
        continue;
      }
      if (kilometre.of(estimates) >= 0) {
        findings.add(new FitFinding.TasteWrongWay(Place.NOWHERE, group));
        continue;
      }
      for (String term : gains(estimates.names(), world)) {
        Combination gain = ofGroup(estimates.names(), term, group);
        if (gain.weights().isEmpty()) {
          continue;
        }
        WillingnessToTravel willing = new WillingnessToTravel(gain, kilometre);
        double unit = term.equals(CompositionShape.NAME) ? .1 : 1;
        interval(willing, estimates, question)
            .ifPresent(band ->
                rows.add(new FitReport.Travel(group, term, unit, band.times(unit * METRES))));
      }
    }
    return rows;
  }

  private static Optional<Banded> interval(
      WillingnessToTravel willing, Estimates estimates, TravelQuestion question) {
    if (!question.drawn()) {
      return willing
          .findDelta(estimates, estimates.clustered())
          .map(delta -> Banded.of(delta.value(), delta.standardError()));
    }
    return willing
        .findDrawn(
            estimates,
            estimates.clustered(),
            new WillingnessToTravel.Drawing(
                question.draws(), LEVEL, new SplittableRandom(question.seed())))
        .map(drawn ->
            new Banded(
                drawn.value(), OptionalDouble.of(drawn.low()), OptionalDouble.of(drawn.high())));
  }

  /// The utility of one kilometre more, at a distance, for a group.
  static Combination kilometre(
      List<String> names, Specification specification, String group, double at) {
    Map<String, Double> weights = new HashMap<>();
    for (DistanceShape.Part part : specification.distanceShape().parts()) {
      ofGroup(names, part.name(), group)
          .weights()
          .forEach((name, one) -> weights.put(name, part.slope(at)));
    }
    return new Combination(weights);
  }

  /// A term and its difference in a group, as far as they were estimated.
  private static Combination ofGroup(List<String> names, String term, String group) {
    Map<String, Double> weights = new HashMap<>();
    for (String name : List.of(term, term + ":" + group)) {
      if (names.contains(name)) {
        weights.put(name, 1.0);
      }
    }
    return new Combination(weights);
  }

  /// Terms that are neither of distance, nor a school, nor a difference between groups. Where only
  /// the difference of a group is settled (a quality beside constants of schools) what the group
  /// goes for is not.
  private static List<String> gains(List<String> names, World world) {
    Set<String> constants = new LinkedHashSet<>(world.constantNames());
    return world.terms().plainNames().stream()
        .filter(name -> !DistanceShape.isDistance(name) && !constants.contains(name))
        .filter(names::contains)
        .toList();
  }
}
