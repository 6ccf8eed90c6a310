package nl.speelveld.runs.office;

/// How far a round is in the office. Each phase says what can no longer be changed.
public enum Phase {
  /// The office writes the rules and takes in schools, seats and children.
  PREPARING,
  /// The rules stand; schools confirm their seats.
  SCHOOLS,
  /// The seats stand; families hand in lists.
  OPEN,
  /// The lists stand; nobody can change one.
  CLOSED,
  /// Everything is fixed under a published root; the draw is to come.
  FROZEN,
  /// The numbers are drawn and published.
  DRAWN,
  /// The outcome is public. Withdrawals, seats and late families follow.
  PUBLISHED,
  /// What is personal was destroyed; rules, draw and result stay.
  CLEARED;

  /// The word for it in texts and files: `preparing`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether this phase comes before another.
  public boolean isBefore(Phase other) {
    return compareTo(other) < 0;
  }

  /// Whether rules, schools, seats and children can still be replaced.
  public boolean takesFiles() {
    return this == PREPARING;
  }
}
