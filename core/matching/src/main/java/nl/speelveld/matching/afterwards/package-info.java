/// After the day of the outcome: places given up, seats added or lost, late applicants, hardship, a
/// second round.
///
/// In: an assignment and what happened. Promised: the assignment by the rule that is named, with
/// every move told, and acts for the log from which the books can be kept. Open
/// [nl.speelveld.matching.afterwards.RoundAfter] first. Imports the market, deferred, stable and
/// log rooms.
@NullMarked
package nl.speelveld.matching.afterwards;

import org.jspecify.annotations.NullMarked;
