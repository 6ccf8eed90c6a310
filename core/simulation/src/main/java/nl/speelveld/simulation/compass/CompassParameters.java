package nl.speelveld.simulation.compass;

import java.util.List;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.simulation.taste.CompositionTaste;
import nl.speelveld.simulation.taste.DistanceTaste;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// What the process of moving between schools is run with.
///
/// @param groups what each group likes, in the order of the groups of the city
/// @param seats what a school can hold
/// @param pace how many move in a step, and when it ends
/// @param ranking how a family orders schools
public record CompassParameters(
    List<CompassGroup> groups, Seats seats, Pace pace, SchoolRanking ranking) {
  public CompassParameters {
    groups = List.copyOf(groups);
  }

  /// The defaults with which the published program runs Amsterdam, distances in metres: optimal
  /// shares 0.6 and 0.4, 0.8 at homogeneity, α 0.5 and 0.3, half of the liking left at 2,000 and
  /// 1,000 metres with powers 2 and 4, twice the seats, nobody leaves a school of 50.
  public static CompassParameters publishedAmsterdam() {
    return new CompassParameters(
        List.of(
            new CompassGroup(0.5, new CompositionTaste(0.6, 0.8), new DistanceTaste(2000, 2)),
            new CompassGroup(0.3, new CompositionTaste(0.4, 0.8), new DistanceTaste(1000, 4))),
        new Seats(2, 50),
        Pace.published(200),
        new SchoolRanking.ProportionalAsPublished(50));
  }

  /// The same with another way to order schools.
  public CompassParameters withRanking(SchoolRanking other) {
    return new CompassParameters(groups, seats, pace, other);
  }

  /// The same, where each group gives composition this weight.
  public CompassParameters withAlpha(double alpha) {
    List<CompassGroup> changed =
        groups.stream()
            .map(group -> new CompassGroup(alpha, group.composition(), group.distance()))
            .toList();
    return new CompassParameters(changed, seats, pace, ranking);
  }

  /// What is out of range.
  public Findings check(Place place) {
    Limits limits = Limits.at(place);
    groups.forEach(group -> limits.and(group.check(place)));
    return limits
        .and(seats.check(place))
        .and(pace.check(place))
        .and(ranking.check(place))
        .findings();
  }
}
