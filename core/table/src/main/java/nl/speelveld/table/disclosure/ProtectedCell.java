package nl.speelveld.table.disclosure;

/// A count as it may be shown, or the reason why it may not.
public sealed interface ProtectedCell {
  /// The count, rounded as the rules say.
  record Shown(long value) implements ProtectedCell {}

  /// The count is not shown.
  record Suppressed(SuppressionReason reason) implements ProtectedCell {}
}
