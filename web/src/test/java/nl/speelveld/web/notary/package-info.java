/// Over HTTP: A the notary.
@NullMarked
package nl.speelveld.web.notary;

import org.jspecify.annotations.NullMarked;
