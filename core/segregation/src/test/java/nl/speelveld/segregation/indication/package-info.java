/// The five plain indicators, by hand.
@NullMarked
package nl.speelveld.segregation.indication;

import org.jspecify.annotations.NullMarked;
