package nl.speelveld.optimisation.invitations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tours along schools: for every mixed neighbourhood with schools that do not mirror it, which
/// schools to show and in which order.
///
/// A school counts as not mirroring when its share differs by more than the limit. Those that
/// differ most are visited first in choice, then all are put in the order of the shortest round.
/// Ranked by how many children it concerns times how far their schools are from the neighbourhood.
/// Cost: a neighbourhood with 12 stops about a millisecond.
public final class Tours {
  private static final double TWO_SIDED_95 = 1.959963984540054;

  private Tours() {}

  /// The tours that make sense, the one that concerns most first.
  ///
  /// @throws IllegalArgumentException where [TourQuestion#check] has an error
  public static List<Tour> of(TourQuestion question) {
    if (question.check().hasErrors()) {
      throw new IllegalArgumentException(
          "question has errors (" + question.check().kept() + "). Show them to the user first.");
    }
    TourQuestion.Rules rules = question.rules();
    List<Tour> tours = new ArrayList<>();
    for (Spot neighbourhood : question.neighbourhoods()) {
      boolean mixed =
          neighbourhood.children() > 0
              && neighbourhood.share() >= rules.mixedFrom()
              && neighbourhood.share() <= rules.mixedTo();
      List<Tour.Stop> nearby = mixed ? nearby(neighbourhood, question) : List.of();
      if (nearby.stream().anyMatch(stop -> stop.verdict() != Tour.Verdict.MIRRORS)) {
        tours.add(tour(neighbourhood, nearby, rules.reach().stops()));
      }
    }
    tours.sort(Comparator.comparingDouble(tour -> -tour.childrenApart()));
    return List.copyOf(tours);
  }

  private static List<Tour.Stop> nearby(Spot neighbourhood, TourQuestion question) {
    return question.schools().stream()
        .filter(school -> school.children() > 0)
        .filter(school -> school.metresTo(neighbourhood) <= question.rules().reach().metres())
        .map(school -> stop(school, neighbourhood, question.rules().mirrorPoints()))
        .sorted(Comparator.comparingDouble(stop -> -Math.abs(stop.difference())))
        .toList();
  }

  private static Tour.Stop stop(Spot school, Spot neighbourhood, double points) {
    double difference = school.share() - neighbourhood.share();
    double chance =
        TWO_SIDED_95 * Math.sqrt(school.share() * (1 - school.share()) / school.children());
    Tour.Verdict verdict =
        Math.abs(difference) <= points
            ? Tour.Verdict.MIRRORS
            : Math.abs(difference) - chance <= points
                ? Tour.Verdict.UNCERTAIN
                : Tour.Verdict.DOES_NOT_MIRROR;
    return new Tour.Stop(school, difference, verdict);
  }

  private static Tour tour(Spot neighbourhood, List<Tour.Stop> nearby, int most) {
    double pupils = 0;
    double apart = 0;
    for (Tour.Stop stop : nearby) {
      pupils += stop.school().children();
      apart += stop.school().children() * Math.abs(stop.difference());
    }
    List<Tour.Stop> chosen = nearby.subList(0, Math.min(most, nearby.size()));
    ShortestRound round =
        ShortestRound.of(neighbourhood, chosen.stream().map(Tour.Stop::school).toList());
    return new Tour(
        neighbourhood,
        nearby.size(),
        (int) nearby.stream().filter(stop -> stop.verdict() != Tour.Verdict.MIRRORS).count(),
        neighbourhood.children() * apart / pupils,
        round.order().stream().map(chosen::get).toList(),
        round.metres());
  }
}
