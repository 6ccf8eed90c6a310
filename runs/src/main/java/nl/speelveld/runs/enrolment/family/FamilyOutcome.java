package nl.speelveld.runs.enrolment.family;

import java.util.List;
import java.util.OptionalInt;

/// All that one family is told of its outcome, as facts. Nothing in it is of another child, but for
/// the last class, number, distance or score let in, which are published.
///
/// @param pseudonym name of the child in the round
/// @param placing what became of the application
/// @param refused the choices above the place, the highest first; all choices without a place
/// @param reserve where the child waits, in the order of the own list
/// @param noHelp what would have changed nothing
/// @param circumstances what is special about this application
/// @param next what to do now
/// @param remedies where to go with a disagreement
public record FamilyOutcome(
    String pseudonym,
    Placing placing,
    List<RefusedChoice> refused,
    List<ReservePlace> reserve,
    List<NoHelp> noHelp,
    Circumstances circumstances,
    NextSteps next,
    List<Remedy> remedies) {
  public FamilyOutcome {
    refused = List.copyOf(refused);
    reserve = List.copyOf(reserve);
    noHelp = List.copyOf(noHelp);
    remedies = List.copyOf(remedies);
  }

  /// What is special about an application.
  ///
  /// @param late whether it came after the freeze
  /// @param drawnTogether whether the child was drawn together with another of the family
  /// @param number the number of the child, where one number holds everywhere
  public record Circumstances(boolean late, boolean drawnTogether, OptionalInt number) {}
}
