/// After the day of the outcome: places given up, seats added or lost, late applicants.
///
/// In: an assignment and what happened. Promised: the assignment that the rules would have given,
/// with every move told. Open [nl.speelveld.matching.afterwards.VacancyChains] first. Imports the
/// market and deferred rooms.
@NullMarked
package nl.speelveld.matching.afterwards;

import org.jspecify.annotations.NullMarked;
