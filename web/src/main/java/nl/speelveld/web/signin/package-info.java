/// Coming in and going out: families with their code, people who work here with a password or
/// through their organisation, and in the demo with a click.
@NullMarked
package nl.speelveld.web.signin;

import org.jspecify.annotations.NullMarked;
