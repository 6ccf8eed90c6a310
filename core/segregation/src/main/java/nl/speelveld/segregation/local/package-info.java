/// Indices of one unit or one group: which schools and which groups make a city's segregation.
///
/// In: counts of units × groups. Out: values for one unit or group that add up, weighted, to the
/// index of the whole. Open [nl.speelveld.segregation.local.LocalSegregation] first. Imports
/// `table` counts, `value` and `information`.
@NullMarked
package nl.speelveld.segregation.local;

import org.jspecify.annotations.NullMarked;
