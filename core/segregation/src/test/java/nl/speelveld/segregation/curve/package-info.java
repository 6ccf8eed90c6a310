/// Pictures: curve, plot and profile give the indices that they draw.
@NullMarked
package nl.speelveld.segregation.curve;

import org.jspecify.annotations.NullMarked;
