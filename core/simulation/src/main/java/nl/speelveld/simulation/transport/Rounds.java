package nl.speelveld.simulation.transport;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How many rounds there are, and in which of them links are added.
///
/// @param rounds rounds of listing and placing; the first is without added links
/// @param linkRounds rounds with new links: the second round, and then every `rounds / linkRounds`
/// @param linksARound links added in each of those
/// @param draws times that each round is drawn and placed; figures and shares are their mean
public record Rounds(int rounds, int linkRounds, int linksARound, int draws) {
  /// Whether links are added before this round, counted from 0.
  boolean addsLinks(int round) {
    return linkRounds > 0
        && round > 0
        && (round == 1 || round % Math.max(1, rounds / linkRounds) == 0);
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("rounds", rounds, 1, 100_000)
        .within("linkRounds", linkRounds, 0, rounds)
        .within("linksARound", linksARound, 0, 1000)
        .within("draws", draws, 1, 1_000_000)
        .findings();
  }
}
