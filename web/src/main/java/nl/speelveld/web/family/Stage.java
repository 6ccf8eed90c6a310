package nl.speelveld.web.family;

import java.time.Instant;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.Phase;

/// How far a round is, as a family sees it.
public enum Stage {
  /// Lists cannot be handed in yet.
  NOT_OPEN,
  /// Lists can be handed in.
  OPEN,
  /// Lists stand, and are looked over.
  CLOSED,
  /// Everything is fixed; the draw is to come, or was held and is not public.
  FROZEN,
  /// The outcome is there to see.
  PUBLISHED,
  /// What is personal was destroyed.
  CLEARED;

  static Stage of(OfficeRound round, Instant now) {
    return switch (round.phase()) {
      case PREPARING, SCHOOLS -> NOT_OPEN;
      case OPEN -> round.takesLists(now) ? OPEN : CLOSED;
      case CLOSED -> CLOSED;
      case FROZEN, DRAWN -> FROZEN;
      case PUBLISHED -> PUBLISHED;
      case CLEARED -> CLEARED;
    };
  }

  /// Whether everything is fixed under a published root.
  static boolean isFrozen(OfficeRound round) {
    return !round.phase().isBefore(Phase.FROZEN);
  }

  /// Whether a list can be changed.
  public boolean takesLists() {
    return this == OPEN;
  }
}
