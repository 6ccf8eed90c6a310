/// Multigroup indices, A by hand, B identities on random tables, C where there is no value.
@NullMarked
package nl.speelveld.segregation.multigroup;

import org.jspecify.annotations.NullMarked;
