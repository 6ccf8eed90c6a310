/// Tests of the rules of a real round in simulated years.
@NullMarked
package nl.speelveld.runs.whatif.round;

import org.jspecify.annotations.NullMarked;
