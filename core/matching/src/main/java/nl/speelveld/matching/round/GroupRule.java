package nl.speelveld.matching.round;

import java.util.List;
import nl.speelveld.matching.rules.SeatRules;
import nl.speelveld.matching.rules.TieBreakRule;

/// What counts at a seat group.
///
/// @param counted the priority rules that count, a bit for each in the order of the rules
/// @param tieBreak what parts applicants of one class; never [TieBreakRule.AsRound]
/// @param rates least shares of types among those called; with any, the order of call decides
record GroupRule(long counted, TieBreakRule tieBreak, List<SeatRules.LeastRate> rates) {
  GroupRule {
    rates = List.copyOf(rates);
  }

  /// The same for seats that programmes share: they have no numbers of one of them.
  GroupRule forSharedSeats() {
    return tieBreak instanceof TieBreakRule.NumberPerProgramme
        ? new GroupRule(counted, new TieBreakRule.NumberPerSeatGroup(), rates)
        : this;
  }
}
