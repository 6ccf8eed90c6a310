/// Chance as a function: a number for each seed, purpose, year, pupil and draw, the same on one
/// thread or many and in every scenario.
///
/// Open [nl.speelveld.simulation.chance.Streams]. Imports nothing.
@NullMarked
package nl.speelveld.simulation.chance;

import org.jspecify.annotations.NullMarked;
