/// Deferred acceptance made better for applicants where that harms nobody who minds.
///
/// In: a market and priorities. Promised: nobody is worse off than in the stable assignment one
/// started from. Open [nl.speelveld.matching.efficient.EfficiencyAdjusted] first. Imports the
/// market and deferred rooms.
@NullMarked
package nl.speelveld.matching.efficient;

import org.jspecify.annotations.NullMarked;
