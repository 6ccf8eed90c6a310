/// Whom to invite where: tours along schools for parents of mixed neighbourhoods, and groups of
/// families who choose a school together.
///
/// Counts and places go in, ranked lists go out; no chance, no model of behaviour but the one
/// number that the caller gives (how many families say yes). Open
/// [nl.speelveld.optimisation.invitations.Tours] first, then
/// [nl.speelveld.optimisation.invitations.Initiatives]. May import `finding` and `table`.
///
/// Know before use: tours reach mostly parents who are easily reached, and their effect was modest;
/// an initiative works where the school is open to it. Neither is a promise.
@NullMarked
package nl.speelveld.optimisation.invitations;

import org.jspecify.annotations.NullMarked;
