/// Schelling's model of a chequerboard: a neighbour moves when too few around it are of its own
/// group.
///
/// In: a board, a wish, a seed. Promised: the rules of the comparison of agent frameworks (not
/// periodic, random order, a random empty cell). It is here as a yardstick that everybody knows and
/// as a benchmark, not as a model of a city. Open
/// [nl.speelveld.simulation.schelling.SchellingModel] first. Imports the limits room, the random
/// stream of segregation and findings.
@NullMarked
package nl.speelveld.simulation.schelling;

import org.jspecify.annotations.NullMarked;
