package nl.speelveld.runs.whatif;

import java.util.List;
import nl.speelveld.simulation.compare.Figure;

/// What is told of every year of a scenario.
public enum Aspect {
  /// Segregation of the group over whom pupils meet: contacts between schools counted.
  SEGREGATION,
  /// The same over the rolls of schools.
  SEGREGATION_OF_ROLLS,
  /// The same over those who entered in the year.
  SEGREGATION_OF_ENTRANTS,
  /// Of the schoolmates of a pupil of the group, the share that is of it too.
  ISOLATION,
  /// Mean way of entrants, kilometres.
  KILOMETRES,
  /// Share of entrants at the school they like best.
  FIRST_CHOICE,
  /// Share of entrants without a place.
  UNPLACED;

  /// The figure of it in a municipality.
  Figure figure(Figure.Which counted) {
    return switch (this) {
      case SEGREGATION -> new Figure.SegregationMet(City.FOCAL, counted);
      case SEGREGATION_OF_ROLLS -> new Figure.Segregation(City.FOCAL, counted);
      case SEGREGATION_OF_ENTRANTS -> new Figure.SegregationOfEntrants(City.FOCAL, counted);
      case ISOLATION -> new Figure.Isolation(City.FOCAL, counted);
      case KILOMETRES -> new Figure.Kilometres();
      case FIRST_CHOICE -> new Figure.FirstChoice();
      case UNPLACED -> new Figure.Unplaced();
    };
  }

  /// All of them as figures, in their order.
  static List<Figure> figures(Figure.Which counted) {
    return java.util.Arrays.stream(values()).map(each -> each.figure(counted)).toList();
  }
}
