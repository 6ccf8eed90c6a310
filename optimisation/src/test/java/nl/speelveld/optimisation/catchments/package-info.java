/// Catchments drawn anew: on paper and by trying every drawing.
@NullMarked
package nl.speelveld.optimisation.catchments;

import org.jspecify.annotations.NullMarked;
