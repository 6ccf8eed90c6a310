package nl.speelveld.report.letters;

import java.util.List;

/// All that one letter says.
///
/// @param heading who writes to whom about what
/// @param outcome the place, or that there is none
/// @param refused the choices above the place, best first; all choices where there is no place
/// @param noHelp what would have changed nothing. Only what the rules of this round make true: a
///   rule set in which order matters must leave [NoHelp#OTHER_ORDER] out
/// @param waiting the reserve lists on which the child stands
/// @param remedies where to go when one disagrees
/// @param check how to check it oneself
public record LetterContent(
    Heading heading,
    Outcome outcome,
    List<Refused> refused,
    List<NoHelp> noHelp,
    List<Waiting> waiting,
    List<Remedy> remedies,
    Check check) {
  public LetterContent {
    refused = List.copyOf(refused);
    noHelp = List.copyOf(noHelp);
    waiting = List.copyOf(waiting);
    remedies = List.copyOf(remedies);
  }
}
