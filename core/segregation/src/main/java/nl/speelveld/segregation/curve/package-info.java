/// Geometry of the pictures of segregation: curve, segregation plot, concentration profile.
///
/// In: counts of units × groups. Out: points and boxes in shares 0 … 1, ready to be drawn, with no
/// colour and no pixel. Open [nl.speelveld.segregation.curve.SegregationCurve] first. Imports
/// `table` counts, `value` and `local`.
@NullMarked
package nl.speelveld.segregation.curve;

import org.jspecify.annotations.NullMarked;
