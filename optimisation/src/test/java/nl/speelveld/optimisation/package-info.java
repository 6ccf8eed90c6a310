/// The book of what is best: the proven optima of others first, then room by room.
@NullMarked
package nl.speelveld.optimisation;

import org.jspecify.annotations.NullMarked;
