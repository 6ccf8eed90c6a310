/// Entropy and the sums behind it.
@NullMarked
package nl.speelveld.segregation.information;

import org.jspecify.annotations.NullMarked;
