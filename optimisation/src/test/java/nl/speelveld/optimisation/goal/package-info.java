/// Which bundles reach a goal, and when none can.
@NullMarked
package nl.speelveld.optimisation.goal;

import org.jspecify.annotations.NullMarked;
