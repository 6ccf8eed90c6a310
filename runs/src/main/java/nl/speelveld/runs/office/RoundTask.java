package nl.speelveld.runs.office;

import java.util.EnumMap;
import java.util.Map;

/// What an office does in a round, in the order in which it is done.
public enum RoundTask {
  /// Writing the rules.
  SETUP,
  /// Handing in schools, seats and children.
  DATA,
  /// Letting schools look at their seats.
  SCHOOLS,
  /// Taking in lists.
  OPEN,
  /// Ending that.
  CLOSE,
  /// Fixing rules, seats and lists under a published root.
  FREEZE,
  /// Drawing.
  DRAW,
  /// Giving out seats.
  ASSIGN,
  /// Looking at what came of it.
  CHECK,
  /// Letting everybody see it.
  PUBLISH,
  /// All that comes after it.
  AFTER;

  /// How a task stands.
  public enum State {
    /// It is done.
    DONE,
    /// It can be done now.
    NOW,
    /// It waits for others.
    LATER
  }

  /// What is known of a round that is being prepared.
  ///
  /// @param rules whether its rules can be read
  /// @param data whether rules, schools, seats and children fit together
  public record Prepared(boolean rules, boolean data) {}

  /// The word for it in texts: `setup`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// How each task of a round stands.
  public static Map<RoundTask, State> states(Phase phase, Prepared prepared) {
    Map<RoundTask, State> states = new EnumMap<>(RoundTask.class);
    for (RoundTask task : values()) {
      states.put(task, state(task, phase, prepared));
    }
    return states;
  }

  /// The first task of a round that can be done now; the last one where none can.
  public static RoundTask next(Phase phase, Prepared prepared) {
    return states(phase, prepared).entrySet().stream()
        .filter(its -> its.getValue() == State.NOW)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(AFTER);
  }

  private static State state(RoundTask task, Phase phase, Prepared prepared) {
    return switch (task) {
      case SETUP -> phase != Phase.PREPARING || prepared.rules() ? State.DONE : State.NOW;
      case DATA ->
          phase != Phase.PREPARING || prepared.data()
              ? State.DONE
              : prepared.rules() ? State.NOW : State.LATER;
      case SCHOOLS ->
          phase == Phase.PREPARING
              ? prepared.data() ? State.NOW : State.LATER
              : in(phase, Phase.SCHOOLS);
      case OPEN, CLOSE -> in(phase, Phase.OPEN);
      case FREEZE -> in(phase, Phase.CLOSED);
      case DRAW -> in(phase, Phase.FROZEN);
      case ASSIGN, CHECK, PUBLISH -> in(phase, Phase.DRAWN);
      case AFTER -> in(phase, Phase.PUBLISHED);
    };
  }

  private static State in(Phase phase, Phase its) {
    return phase.isBefore(its) ? State.LATER : phase == its ? State.NOW : State.DONE;
  }
}
