/// Indices and change of long tables, by hand.
@NullMarked
package nl.speelveld.runs.index;

import org.jspecify.annotations.NullMarked;
