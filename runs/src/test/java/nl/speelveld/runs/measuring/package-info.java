/// The monitor by hand: A the small parts, B the mirror and the surroundings, C residence and
/// choice, D whole reports over a small world.
@NullMarked
package nl.speelveld.runs.measuring;

import org.jspecify.annotations.NullMarked;
