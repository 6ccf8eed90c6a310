/// Where extra places help most: by hand and by trying everything.
@NullMarked
package nl.speelveld.optimisation.seats;

import org.jspecify.annotations.NullMarked;
