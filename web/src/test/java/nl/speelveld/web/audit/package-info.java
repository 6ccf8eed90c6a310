/// Over HTTP: A what is public, B who saw what.
@NullMarked
package nl.speelveld.web.audit;

import org.jspecify.annotations.NullMarked;
