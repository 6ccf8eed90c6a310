/// What families are told, on rounds of a few children that can be reckoned by hand.
@NullMarked
package nl.speelveld.runs.enrolment.family;

import org.jspecify.annotations.NullMarked;
