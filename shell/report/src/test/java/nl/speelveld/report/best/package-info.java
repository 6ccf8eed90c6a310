/// Reports about the best that can be done.
@NullMarked
package nl.speelveld.report.best;

import org.jspecify.annotations.NullMarked;
