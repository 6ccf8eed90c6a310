package nl.speelveld.runs.optimising;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfAnswer;
import nl.speelveld.simulation.compare.Band;

/// What becomes of a scenario in its last year, to stand as a dot beside the frontier.
///
/// The frontier counts the ways of all pupils to schools of the municipality, the simulation those
/// of entrants to any school. So ways are told in metres of today: doing nothing keeps the mean way
/// of today, and a scenario changes it by the share by which it changes that of entrants.
///
/// @param scenario its name; empty for doing nothing
/// @param dissimilarity D over whom pupils meet
/// @param metres mean way, in metres of today
/// @param firstChoice share of entrants at the school they like best
public record ScenarioDot(String scenario, Band dissimilarity, Band metres, Band firstChoice) {
  /// Doing nothing first, then the scenarios in their order.
  ///
  /// @param metresToday mean way of the pupils of today, see [Town.Today]
  public static List<ScenarioDot> of(WhatIfAnswer.Told told, double metresToday) {
    double scale = metresOfKilometre(metresToday, last(told.base(), Aspect.KILOMETRES));
    List<ScenarioDot> dots = new ArrayList<>();
    dots.add(of("", told.base(), scale));
    told.outcomes().forEach(one -> dots.add(of(one.scenario().name(), one, scale)));
    return dots;
  }

  /// How many metres of today are told for a kilometre of the model, which sees ways from the
  /// middle of an area: so many that doing nothing has the way of today.
  ///
  /// @param kilometres of doing nothing; where nobody has a way, a kilometre is a thousand metres
  static double metresOfKilometre(double metresToday, Band kilometres) {
    return kilometres.median() > 0 ? metresToday / kilometres.median() : 1000;
  }

  private static ScenarioDot of(String name, Outcome outcome, double scale) {
    Band way = last(outcome, Aspect.KILOMETRES);
    return new ScenarioDot(
        name,
        last(outcome, Aspect.SEGREGATION),
        new Band(
            scale * way.median(), scale * way.low(), scale * way.high(), way.share(), way.runs()),
        last(outcome, Aspect.FIRST_CHOICE));
  }

  private static Band last(Outcome outcome, Aspect aspect) {
    return outcome.course(aspect).last();
  }
}
