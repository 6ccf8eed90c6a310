/// Speed of what a policy would do: estimating preferences, and letting years pass over a city.
@NullMarked
package nl.speelveld.benchmarks.whatif;

import org.jspecify.annotations.NullMarked;
