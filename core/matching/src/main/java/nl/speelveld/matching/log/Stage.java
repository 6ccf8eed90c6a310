package nl.speelveld.matching.log;

import java.util.Locale;
import java.util.Optional;
import nl.speelveld.matching.draw.DrawKind;
import nl.speelveld.table.finding.Place;

/// How far a round is. It goes forward one step at a time; back only by a second draw.
enum Stage {
  NOT_OPENED,
  OPEN,
  FROZEN,
  COMMITTED,
  REVEALED,
  DRAWN,
  ASSIGNED,
  PUBLISHED;

  /// Why this act cannot be done now, if so.
  Optional<LogFinding> findFault(Act act, Place place) {
    String word = act.words().act();
    if (drawsAgain(act)) {
      return Optional.of(new LogFinding.SecondDraw(place, word));
    }
    return allows(act)
        ? Optional.empty()
        : Optional.of(
            new LogFinding.OutOfOrder(
                place, word, name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  private boolean drawsAgain(Act act) {
    return switch (act) {
      case Act.Frozen _, Act.Committed _ -> isFrom(COMMITTED);
      case Act.Revealed _ -> isFrom(REVEALED);
      case Act.Drawn _ -> isFrom(DRAWN);
      default -> false;
    };
  }

  private boolean allows(Act act) {
    return switch (act) {
      case Act.Opened _ -> this == NOT_OPENED;
      case Act.Frozen _ -> this == OPEN || this == FROZEN;
      case Act.Committed _ -> this == FROZEN;
      case Act.Revealed _ -> this == COMMITTED;
      case Act.Drawn(var kind) -> this == (kind == DrawKind.SUPPLIED ? COMMITTED : REVEALED);
      case Act.Assigned _ -> isFrom(DRAWN);
      case Act.Published _, Act.HardshipPlaced _, Act.MovedUp _ -> isFrom(ASSIGNED);
      case Act.Withdrawn _ -> isFrom(OPEN);
      // seats that are frozen stay so until there are numbers: else they could follow the numbers
      case Act.CapacityChanged _ -> this == OPEN || isFrom(DRAWN);
      case Act.LateApplied _ -> isFrom(FROZEN);
      case Act.SecondDraw _ -> isFrom(COMMITTED);
      case Act.SecondRound _, Act.GaveUp _ -> this == PUBLISHED;
    };
  }

  private boolean isFrom(Stage first) {
    return compareTo(first) >= 0;
  }

  /// How far the round is after this act.
  Stage after(Act act) {
    return switch (act) {
      case Act.Opened _ -> OPEN;
      case Act.Frozen _, Act.SecondDraw _ -> FROZEN;
      case Act.Committed _ -> COMMITTED;
      case Act.Revealed _ -> REVEALED;
      case Act.Drawn _ -> DRAWN;
      case Act.Assigned _ -> ASSIGNED;
      case Act.Published _ -> PUBLISHED;
      case Act.Withdrawn _, Act.CapacityChanged _, Act.HardshipPlaced _ -> this;
      case Act.LateApplied _, Act.MovedUp _, Act.SecondRound _, Act.GaveUp _ -> this;
    };
  }
}
