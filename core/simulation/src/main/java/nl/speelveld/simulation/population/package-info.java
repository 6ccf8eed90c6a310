/// A population that open data do not hold: pupils by area, school and group, from tables that each
/// know two of the three.
///
/// Open [nl.speelveld.simulation.population.Raking]. Imports nothing of the other rooms.
@NullMarked
package nl.speelveld.simulation.population;

import org.jspecify.annotations.NullMarked;
