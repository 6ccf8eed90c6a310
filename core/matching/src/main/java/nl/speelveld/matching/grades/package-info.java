/// Enrolment grade by grade: what a family gets in one grade counts in the next, as in Chile.
///
/// In: programmes with their quotas, applicants with lists and priority profiles, brothers and
/// sisters, families that apply together, secured seats, and lottery numbers. Promised: a stable
/// assignment in each grade, given what was decided in the grades before, with every step in the
/// result. Open [nl.speelveld.matching.grades.GradeByGrade] first. Imports the market and deferred
/// rooms.
@NullMarked
package nl.speelveld.matching.grades;

import org.jspecify.annotations.NullMarked;
