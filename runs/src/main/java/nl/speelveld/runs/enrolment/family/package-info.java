/// What each family is told of a round: the place, why not the wishes above it, what would not have
/// helped, where it waits, what to do now, where to go when it disagrees.
///
/// In: a prepared round, its numbers and assignment, what was done since, and what the office says
/// of itself. Out: facts with names in Dutch and English, one record a family; no sentences, no
/// other child. Of what would not have helped only what the rules in force make true. Open
/// [nl.speelveld.runs.enrolment.family.FamilyOutcomes] first. Imports the core only.
@NullMarked
package nl.speelveld.runs.enrolment.family;

import org.jspecify.annotations.NullMarked;
