/// A counting of one's own beside open data of the street.
@NullMarked
package nl.speelveld.runs.pupils.coverage;

import org.jspecify.annotations.NullMarked;
