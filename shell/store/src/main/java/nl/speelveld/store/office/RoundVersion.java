package nl.speelveld.store.office;

import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;
import org.jdbi.v3.core.Handle;

/// The version of a round, which decides who wins of two who change it at once.
final class RoundVersion {
  private RoundVersion() {}

  /// Counts up, if the round is still as it was seen.
  ///
  /// @return whether it was
  static boolean moved(Handle handle, OfficeRound before) {
    return handle.execute(
            "update office_round set version = version + 1 where id = ? and version = ?",
            before.id(),
            before.version())
        == 1;
  }

  /// Before something changes that is frozen later: whoever is at freezing must not win with what
  /// was read before. While the round is open nobody freezes, and a version that counts up at each
  /// correction would only stand in the way.
  ///
  /// @throws IllegalStateException where it is frozen
  static void changesApplications(Handle handle, String round) {
    Phase phase = phase(handle, round);
    if (!phase.isBefore(Phase.FROZEN)) {
      throw new IllegalStateException(
          "the round is in (" + phase + "); what was frozen of a child cannot change");
    }
    movedWhereClosed(handle, round);
  }

  /// Counts up where somebody may be at freezing.
  static void movedWhereClosed(Handle handle, String round) {
    handle.execute(
        "update office_round set version = version + 1 where id = ? and phase = ?",
        round,
        Phase.CLOSED.name());
  }

  private static Phase phase(Handle handle, String round) {
    return handle
        .createQuery("select phase from office_round where id = :round")
        .bind("round", round)
        .map((row, _) -> Phase.valueOf(row.getString(1)))
        .findOne()
        .orElseThrow(() -> new IllegalArgumentException("there is no round (" + round + ")"));
  }
}
