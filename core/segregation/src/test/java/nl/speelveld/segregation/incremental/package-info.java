/// Indices that follow moving pupils equal a recomputation.
@NullMarked
package nl.speelveld.segregation.incremental;

import org.jspecify.annotations.NullMarked;
