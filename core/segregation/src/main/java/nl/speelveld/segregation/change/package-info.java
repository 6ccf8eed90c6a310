/// Why segregation (M) rose or fell between two years: because schools opened and closed, because
/// groups or schools grew, or because pupils spread differently over schools.
///
/// In go two tables of units × groups, out comes a [nl.speelveld.segregation.change.Change] whose
/// parts add up to the difference, with the certificate that the fitting underneath converged. Open
/// [nl.speelveld.segregation.change.ShapleyChange] first. Imports `table` and the JDK only.
@NullMarked
package nl.speelveld.segregation.change;

import org.jspecify.annotations.NullMarked;
