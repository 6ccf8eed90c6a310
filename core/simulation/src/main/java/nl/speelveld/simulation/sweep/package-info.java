/// Many independent runs, each of which gives a row of numbers: on the threads of one machine, or
/// in shards over several that are put together afterwards, with identical numbers.
///
/// Open [nl.speelveld.simulation.sweep.Sweep]. Imports nothing.
@NullMarked
package nl.speelveld.simulation.sweep;

import org.jspecify.annotations.NullMarked;
