package nl.speelveld.segregation.catalogue;

/// What an index is computed for.
public enum Scope {
  /// One group against everybody else: a value per group.
  GROUP,
  /// One group and another: a value per ordered pair of groups, a group with itself included.
  PAIR,
  /// All groups at once: one value per table.
  TABLE;

  /// How many values a table of so many groups has.
  public int values(int groups) {
    return switch (this) {
      case GROUP -> groups;
      case PAIR -> groups * groups;
      case TABLE -> 1;
    };
  }
}
