/// Deferred acceptance: the rule by which nobody can say "that seat should have been mine".
///
/// In: a market and priorities. Promised: a stable assignment, the best stable one for applicants
/// ([nl.speelveld.matching.deferred.DeferredAcceptance]) or for schools
/// ([nl.speelveld.matching.deferred.SchoolProposing]). For thousands of draws of one market open
/// [nl.speelveld.matching.deferred.PreparedMarket]. Imports the market room.
@NullMarked
package nl.speelveld.matching.deferred;

import org.jspecify.annotations.NullMarked;
