/// What a family does: look over what is known of its child, look at schools, make a list and send
/// it, read the outcome and what to do with it; and what staff does for a family that asks for
/// help.
///
/// The rules are those of `runs.choosing` and `runs.enrolment`; here they become pages. Nothing of
/// a child stands in an address: schools go by their row, a family by its session, who helps by a
/// ticket. Open [nl.speelveld.web.family.FamilyRoutes] first.
@NullMarked
package nl.speelveld.web.family;

import org.jspecify.annotations.NullMarked;
