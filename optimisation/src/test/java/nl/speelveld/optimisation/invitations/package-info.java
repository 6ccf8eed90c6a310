/// Whom to invite where, on paper and by trying everything.
@NullMarked
package nl.speelveld.optimisation.invitations;

import org.jspecify.annotations.NullMarked;
