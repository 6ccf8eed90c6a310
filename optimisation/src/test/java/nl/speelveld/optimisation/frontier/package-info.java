/// The possibility frontier: on paper, by trying everything, and by its bound.
@NullMarked
package nl.speelveld.optimisation.frontier;

import org.jspecify.annotations.NullMarked;
