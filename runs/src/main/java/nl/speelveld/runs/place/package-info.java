/// Places and sectors that a use case can be asked about.
@NullMarked
package nl.speelveld.runs.place;

import org.jspecify.annotations.NullMarked;
