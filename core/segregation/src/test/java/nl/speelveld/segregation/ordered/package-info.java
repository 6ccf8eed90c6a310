/// Ordered groups: what the order adds, and what it leaves alone.
@NullMarked
package nl.speelveld.segregation.ordered;

import org.jspecify.annotations.NullMarked;
