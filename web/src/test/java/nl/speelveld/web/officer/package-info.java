/// The officer's rooms over HTTP: A a round from data to second round, B two officers at once, C
/// what an officer may not.
@NullMarked
package nl.speelveld.web.officer;

import org.jspecify.annotations.NullMarked;
