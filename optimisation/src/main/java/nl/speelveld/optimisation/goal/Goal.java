package nl.speelveld.optimisation.goal;

/// What is wanted.
///
/// @param mostDissimilarity D at the end is at most this (0…1)
/// @param mostMeanMetres the mean distance to school is at most this; infinite for no limit
/// @param leastFirstChoiceShare at least this share (0…1) gets the first choice; 0 for no limit
public record Goal(double mostDissimilarity, double mostMeanMetres, double leastFirstChoiceShare) {
  public Goal {
    if (!(mostDissimilarity >= 0
        && mostMeanMetres >= 0
        && leastFirstChoiceShare >= 0
        && leastFirstChoiceShare <= 1)) {
      throw new IllegalArgumentException(
          "mostDissimilarity (%s), mostMeanMetres (%s) or leastFirstChoiceShare (%s) is out of range: 0 or more, 0 or more, 0 to 1"
              .formatted(mostDissimilarity, mostMeanMetres, leastFirstChoiceShare));
    }
  }

  /// The parts of a goal.
  public enum Part {
    /// Segregation.
    DISSIMILARITY,
    /// Distance to school.
    DISTANCE,
    /// First choices.
    FIRST_CHOICES
  }
}
