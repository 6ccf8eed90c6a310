/// Trial draws: A every kind of number, B all draws counted.
@NullMarked
package nl.speelveld.runs.enrolment.draws;

import org.jspecify.annotations.NullMarked;
