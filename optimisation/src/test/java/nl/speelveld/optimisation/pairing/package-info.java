/// Which schools to join: by hand, by trying everything, and by identities.
@NullMarked
package nl.speelveld.optimisation.pairing;

import org.jspecify.annotations.NullMarked;
