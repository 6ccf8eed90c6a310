/// Joint applications: twins, or any two who want seats together, and what to do where that cannot
/// be.
///
/// In: a market in which each of the two has a list of their own, and a joint list of pairs of
/// wishes. Promised: a stable outcome where the search finds one, a proof where there is none, and
/// then the fallback that the rules name. Open [nl.speelveld.matching.joint.JointRound] first.
/// Imports the market and deferred rooms.
@NullMarked
package nl.speelveld.matching.joint;

import org.jspecify.annotations.NullMarked;
