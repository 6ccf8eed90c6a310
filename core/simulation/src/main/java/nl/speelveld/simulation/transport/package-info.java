/// The transport-intervention model of the University of Amsterdam: families list schools by travel
/// time and mix, draw who chooses first, and each few rounds a link is added to the network.
///
/// In: a network of places, schools with seats, pupils by place and group, a seed. Promised: the
/// published rules of the preference model `distance_composition`, the allocation
/// `random_serial_dictatorship` and the interventions none, closeness and group closeness. Not
/// supported: interventions by betweenness or degree, a link at random, moving schools. Open
/// [nl.speelveld.simulation.transport.TransportModel] first. Imports the taste and limits rooms,
/// segregation (indices, random stream) and counts.
@NullMarked
package nl.speelveld.simulation.transport;

import org.jspecify.annotations.NullMarked;
