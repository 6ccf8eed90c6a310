/// Five plain indicators beside the indices: proportionality, dominance, diversity, concentration,
/// shift.
///
/// Their names (*evenredigheid, dominantie, diversiteit, concentratie, verschuiving*) were made
/// public by De Loos; his formulas were not. The formulas here are OUR OWN operationalisation of
/// those words and must not be presented as his. In: counts of units × groups. Open
/// [nl.speelveld.segregation.indication.Proportionality] first. Imports `table` counts and `value`.
@NullMarked
package nl.speelveld.segregation.indication;

import org.jspecify.annotations.NullMarked;
