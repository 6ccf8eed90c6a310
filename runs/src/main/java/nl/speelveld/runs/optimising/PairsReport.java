package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.optimisation.pairing.GroupFacts;
import nl.speelveld.optimisation.pairing.PairingAnswer;
import nl.speelveld.table.finding.Findings;

/// Which schools to join, what it brings, and why these.
///
/// @param situation the schools as they are
/// @param request what was asked
/// @param answer the best choice with its proof; schools are numbers in the list of the situation
/// @param why facts of each group, in the order of the answer
/// @param front what joining brings for how much travel, from nothing to the answer
/// @param steadiness how much rests on the luck of one counting
/// @param findings what to know of the data
public record PairsReport(
    Situation situation,
    PairsRequest request,
    PairingAnswer answer,
    List<GroupFacts> why,
    List<PairingAnswer> front,
    Steadiness steadiness,
    Findings findings) {
  public PairsReport {
    why = List.copyOf(why);
    front = List.copyOf(front);
  }

  /// By how much the index improves.
  public double fall() {
    return Math.abs(answer.before() - answer.after());
  }
}
