/// Inverse policy: given a goal, which bundles of measures reach it, or the proof that none can.
///
/// What a bundle does comes from the simulation, as bands; what no bundle can do comes from the
/// frontier. Open [nl.speelveld.optimisation.goal.InversePolicy] first. May import `frontier`,
/// `proof` and `segregation`.
@NullMarked
package nl.speelveld.optimisation.goal;

import org.jspecify.annotations.NullMarked;
