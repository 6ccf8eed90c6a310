/// What estimates and predictions of choices are told as.
@NullMarked
package nl.speelveld.report.preferences;

import org.jspecify.annotations.NullMarked;
