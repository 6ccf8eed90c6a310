package nl.speelveld.segregation.change;

/// A decomposed change, or the reason why two tables cannot be compared.
public sealed interface ChangeOutcome {
  /// The change, in parts.
  record Explained(Change change) implements ChangeOutcome {}

  /// No comparison, and why.
  record NotComparable(Reason reason) implements ChangeOutcome {}

  /// Why two tables cannot be compared.
  enum Reason {
    /// One of the tables holds nobody.
    NOBODY_COUNTED,
    /// No unit holds pupils in both tables, or no group does: are the names written alike?
    NOTHING_IN_COMMON
  }

  /// The change; throws where there is none. For callers that have checked, and for tests.
  default Change change() {
    return switch (this) {
      case Explained(Change change) -> change;
      case NotComparable(Reason reason) ->
          throw new IllegalStateException("tables cannot be compared: " + reason);
    };
  }
}
