/// A round compiled: rules and data become a market, and with the numbers of the draw priorities.
///
/// In: the rules ([nl.speelveld.matching.rules.RoundRules]) and the tables of a round as they stand
/// in its files ([nl.speelveld.matching.round.RoundData]). Promised: either every row is understood
/// and what comes out is exactly what the rules say, or nothing is drawn and each fault is a
/// finding. Open [nl.speelveld.matching.round.RoundPreparation] first. Imports the rules, market,
/// seats and callorder rooms, and findings.
@NullMarked
package nl.speelveld.matching.round;

import org.jspecify.annotations.NullMarked;
