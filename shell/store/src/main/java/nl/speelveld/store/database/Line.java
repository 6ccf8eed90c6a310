package nl.speelveld.store.database;

/// How a transaction stands to others that are about the same round. Who comes first goes first:
/// one that wants to be alone does not wait for those that come after it.
///
/// @param round id of the round
/// @param isAlone whether no other may be at the round; else only none that is alone
public record Line(String round, boolean isAlone) {
  /// With others who share the round.
  public static Line sharing(String round) {
    return new Line(round, false);
  }

  /// With nobody else.
  public static Line alone(String round) {
    return new Line(round, true);
  }
}
