/// Reports in a real browser: what a reader with a phone, a keyboard or a screen reader meets.
@NullMarked
package nl.speelveld.e2e;

import org.jspecify.annotations.NullMarked;
