package nl.speelveld.table.disclosure;

/// A share as it may be shown, or the reason why it may not.
public sealed interface ProtectedShare {
  /// The share, 0 … 1, in whole percents.
  record Shown(double share) implements ProtectedShare {}

  /// The share is not shown.
  record Suppressed(SuppressionReason reason) implements ProtectedShare {}
}
