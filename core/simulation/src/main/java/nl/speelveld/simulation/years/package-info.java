/// Years pass: entrants choose, siblings follow, pupils stay, go up, move and leave.
///
/// Open [nl.speelveld.simulation.years.YearsModel]. Imports the rooms of base, admission and
/// chance, and indices of the segregation module.
@NullMarked
package nl.speelveld.simulation.years;

import org.jspecify.annotations.NullMarked;
