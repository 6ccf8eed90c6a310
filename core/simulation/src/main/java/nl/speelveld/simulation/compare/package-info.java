/// Scenarios beside the base and beside each other, with bands: what differs, how sure that is, and
/// which policy of a bundle did it.
///
/// Open [nl.speelveld.simulation.compare.Study]. Imports the rooms of policy, years and sweep.
@NullMarked
package nl.speelveld.simulation.compare;

import org.jspecify.annotations.NullMarked;
