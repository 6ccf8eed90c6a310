/// Local indices: parts that add up, and what one unit contributes.
@NullMarked
package nl.speelveld.segregation.local;

import org.jspecify.annotations.NullMarked;
