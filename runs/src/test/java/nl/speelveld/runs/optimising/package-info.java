/// What is the best that can be done, asked of small towns along a street.
@NullMarked
package nl.speelveld.runs.optimising;

import org.jspecify.annotations.NullMarked;
