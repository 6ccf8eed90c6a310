/// What people ask of a round: how likely is a place, what would other rules do, does honesty pay,
/// and what did the round do.
///
/// In: a round ([nl.speelveld.runs.enrolment.questions.AskedRound]) and what its columns mean.
/// Promised: values that say how they were made, the same for the same seed on any number of
/// threads; what a round cannot tell (no distances, no groups) is said and not guessed. Nothing
/// here is fit for publication as it is. Open [nl.speelveld.runs.enrolment.questions.AskedRound]
/// first. Imports the rooms `draws` beside it, of `matching` those that compute, and of
/// `segregation` the indices.
@NullMarked
package nl.speelveld.runs.enrolment.questions;

import org.jspecify.annotations.NullMarked;
