package nl.speelveld.simulation.chance;

/// What a random number is for. Each purpose has a stream of its own, so that a policy that needs
/// more numbers for one thing does not shift those for another.
public enum Purpose {
  /// How many enter in a year.
  ENTRANTS,
  /// Whether a pupil has an older sibling, and where.
  SIBLING,
  /// Which school a pupil likes.
  TASTE,
  /// The order of applicants of one class.
  LOTTERY,
  /// Who moves house, and where to.
  MOVE,
  /// Who leaves a school for its mix.
  EXIT,
  /// Which families take part in a measure.
  PART,
  /// Which level a present pupil is in.
  LEVEL,
  /// What tastes and habits are, as far as they are not known.
  PARAMETER,
  /// How large policies are, as far as it is not known.
  SIZE
}
