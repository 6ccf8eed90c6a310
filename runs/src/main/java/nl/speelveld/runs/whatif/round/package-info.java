/// The rules of a real round in years of a simulation: what is known of simulated families becomes
/// the tables of a round, and the engine of real rounds gives the seats.
///
/// Open [nl.speelveld.runs.whatif.round.RoundAdmission]. What rules ask that nobody simulates
/// (advice, ages, a parent who works at the school) is a finding before anything runs. Imports the
/// rooms of what-if questions and data.
@NullMarked
package nl.speelveld.runs.whatif.round;

import org.jspecify.annotations.NullMarked;
