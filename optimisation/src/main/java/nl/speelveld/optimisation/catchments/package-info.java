/// Catchment areas drawn anew: which block of houses belongs to which school, so that segregation
/// is as low as it can be within seats and distance, and if asked so that every area hangs
/// together.
///
/// In goes a [nl.speelveld.optimisation.catchments.CatchmentQuestion], out comes the best drawing
/// with its bound. Open [nl.speelveld.optimisation.catchments.BestCatchments] first. May import
/// `proof`, `finding`, `solver` and `table`.
///
/// Not in it: families who choose a school outside their area. In the Netherlands there is free
/// choice, so an area is a priority, not a duty; ask the simulation what becomes of it.
@NullMarked
package nl.speelveld.optimisation.catchments;

import org.jspecify.annotations.NullMarked;
