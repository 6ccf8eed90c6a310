package nl.speelveld.matching.rules;

/// What becomes of twins who apply jointly where no outcome is stable for all, or none is found.
public enum Together {
  /// The pair with the last number is split, each with the own list and number; so pair by pair.
  ELSE_SPLIT_LAST_PAIR,
  /// All pairs are split, and each pair has one number.
  ELSE_ONE_NUMBER
}
