/// What a school sees and says: A its lists, B what families read of it.
@NullMarked
package nl.speelveld.runs.schools;

import org.jspecify.annotations.NullMarked;
