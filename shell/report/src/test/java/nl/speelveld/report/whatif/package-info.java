/// Tests of the reports about scenarios.
@NullMarked
package nl.speelveld.report.whatif;

import org.jspecify.annotations.NullMarked;
