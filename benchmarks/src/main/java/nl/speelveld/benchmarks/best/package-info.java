/// How long the best takes to find and prove: pairs, frontier, catchments and seats of the
/// reference cities.
@NullMarked
package nl.speelveld.benchmarks.best;

import org.jspecify.annotations.NullMarked;
