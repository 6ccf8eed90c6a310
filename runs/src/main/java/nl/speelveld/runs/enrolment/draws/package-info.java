/// Draws that are made to see what may happen: never the draw of the round itself.
///
/// In: a prepared round and a seed. Promised: the same seed gives the same numbers to the same rows
/// of applicants under every set of rules, on any number of threads; and each draw is carried out
/// as the rules of the round say. Open [nl.speelveld.runs.enrolment.draws.TrialDraws] first.
/// Imports the round, outcome, deferred and chances rooms of `matching`.
@NullMarked
package nl.speelveld.runs.enrolment.draws;

import org.jspecify.annotations.NullMarked;
