package nl.speelveld.runs.enrolment.questions;

import nl.speelveld.matching.market.Market;
import nl.speelveld.matching.round.PreparedRound;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;

/// A round of which something is asked: its rules, its data, and both compiled.
///
/// @param rules the rules
/// @param data the data
/// @param prepared the round that they make
/// @param people what is known of the applicants
public record AskedRound(
    RoundRules rules, RoundData data, PreparedRound prepared, KnownPeople people) {
  /// Title of the rules.
  public String title() {
    return rules.title();
  }

  /// Lists over seat groups.
  public Market market() {
    return prepared.market();
  }
}
