/// From a round with its numbers to who has which seat, as the rules of that round say it.
///
/// In: a prepared round ([nl.speelveld.matching.round.PreparedRound]) and the numbers of its draw.
/// Promised: every rule that the file can hold is carried out here and nowhere else, so that who
/// assigns, verifies, forecasts or compares runs the same rules; what comes out carries its steps
/// and says what is promised of it. Open [nl.speelveld.matching.outcome.RoundAssignment] first.
/// Imports the rules, round, market and mechanism rooms, and of the proof room what a claim is
/// checked against.
@NullMarked
package nl.speelveld.matching.outcome;

import org.jspecify.annotations.NullMarked;
