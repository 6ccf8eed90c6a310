package nl.speelveld.optimisation.frontier;

/// What must be kept while segregation is made as small as it can.
///
/// @param mostMeanMetres the mean distance to school may not exceed this; infinite for no limit
/// @param leastFirstChoiceShare at least this share (0…1) of the pupils whose first choice is known
///   goes there; 0 for no limit
/// @param extraSeats seats that are added where they help most, in parts if need be; 0 for none
public record Limit(double mostMeanMetres, double leastFirstChoiceShare, double extraSeats) {
  public Limit {
    if (!(mostMeanMetres >= 0
        && leastFirstChoiceShare >= 0
        && leastFirstChoiceShare <= 1
        && extraSeats >= 0
        && extraSeats < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "mostMeanMetres (%s), leastFirstChoiceShare (%s) or extraSeats (%s) is out of range: 0 or more, 0 to 1, 0 or more"
              .formatted(mostMeanMetres, leastFirstChoiceShare, extraSeats));
    }
  }

  /// A limit to the mean distance only.
  public static Limit ofMeanMetres(double most) {
    return new Limit(most, 0, 0);
  }

  /// The same with a least share of first choices.
  public Limit withFirstChoices(double share) {
    return new Limit(mostMeanMetres, share, extraSeats);
  }

  /// The same with seats to add.
  public Limit withExtraSeats(double seats) {
    return new Limit(mostMeanMetres, leastFirstChoiceShare, seats);
  }
}
