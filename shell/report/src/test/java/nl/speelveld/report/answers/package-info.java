/// Answers to what people ask of a round, after disclosure control.
@NullMarked
package nl.speelveld.report.answers;

import org.jspecify.annotations.NullMarked;
