/// The public monitor as a visitor meets it: A addresses and choices, B pages over a small country.
@NullMarked
package nl.speelveld.web.monitor;

import org.jspecify.annotations.NullMarked;
