package nl.speelveld.runs.preferences;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.choice.flow.CompositionFeedback;
import nl.speelveld.choice.flow.CompositionFeedback.Course;
import nl.speelveld.choice.flow.FlowForecast;
import nl.speelveld.choice.flow.FlowTerm;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Shares of the group at schools once choice and composition have come to rest, from the shares of
/// today on.
final class FlowFeedback {
  private final FlowWorld world;
  private final List<String> names;
  private final List<Double> today;

  /// The feedback in a world.
  ///
  /// @param names of the parameters, the own share among them
  FlowFeedback(FlowWorld world, List<String> names) {
    this.world = world;
    this.names = List.copyOf(names);
    this.today = java.util.Arrays.stream(world.sharesOfSchools()).boxed().toList();
  }

  private CompositionFeedback.Question question(
      double[] values, List<Double> constants, BitSet closed) {
    int own = names.indexOf(CompositionShape.NAME);
    List<FlowTerm> all = world.terms();
    int[] others = IntStream.range(0, names.size()).filter(at -> at != own).toArray();
    List<FlowTerm> terms =
        IntStream.of(others)
            .mapToObj(at ->
                all.stream()
                    .filter(term -> term.name().equals(names.get(at)))
                    .findFirst()
                    .orElseThrow())
            .toList();
    List<Double> weights = IntStream.of(others).mapToObj(at -> values[at]).toList();
    return new CompositionFeedback.Question(
        world.flows(),
        new FlowForecast.Model(terms, weights, constants),
        values[own],
        world.share().orElseThrow(),
        closed);
  }

  /// Shares at rest; nothing where they do not come to rest.
  Optional<double[]> findRest(double[] values, List<Double> constants, BitSet closed) {
    return switch (CompositionFeedback.from(question(values, constants, closed), today)) {
      case Course.Restless _ -> Optional.empty();
      case Course.AtRest rest ->
          Optional.of(rest.shares().stream().mapToDouble(Double::doubleValue).toArray());
    };
  }

  /// How a scenario comes to rest, with what is to be known of it.
  ForecastReport.Rest rest(
      ForecastReport.Scenario scenario,
      CompositionFeedback.Question question,
      Findings.Collector findings) {
    String name = scenario.name().toLowerCase(Locale.ROOT);
    return switch (CompositionFeedback.from(question, today)) {
      case Course.Restless(List<Double> shares, int rounds, double left) -> {
        findings.add(
            new FlowFinding.Restless(
                Place.NOWHERE, name, rounds, String.format(Locale.ROOT, "%.1e", left)));
        yield new ForecastReport.Rest(scenario, rounds, 0, 0, shares);
      }
      case Course.AtRest rest -> {
        List<Course.AtRest> others = CompositionFeedback.others(question, rest);
        if (!others.isEmpty()) {
          double most =
              others.stream()
                  .mapToDouble(other -> CompositionFeedback.apart(question, rest, other))
                  .max()
                  .orElse(0);
          findings.add(
              new FlowFinding.SeveralBalances(
                  Place.NOWHERE, name, others.size(), Long.toString(Math.round(100 * most))));
        }
        yield new ForecastReport.Rest(
            scenario, rest.rounds(), rest.smallestStep(), others.size(), rest.shares());
      }
    };
  }

  /// The same for values of parameters.
  ForecastReport.Rest rest(
      ForecastReport.Scenario scenario,
      Fitted.OfFlows fitted,
      List<Double> constants,
      BitSet closed,
      Findings.Collector findings) {
    return rest(scenario, question(fitted.parameters().toArray(), constants, closed), findings);
  }
}
