/// What rooms share: A the line of long work.
@NullMarked
package nl.speelveld.web.parts;

import org.jspecify.annotations.NullMarked;
