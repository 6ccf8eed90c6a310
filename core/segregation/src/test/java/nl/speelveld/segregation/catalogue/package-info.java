/// The catalogue: every slot of the kernel against the class of its index.
@NullMarked
package nl.speelveld.segregation.catalogue;

import org.jspecify.annotations.NullMarked;
