/// Entropy and the sums behind it: `x ln x` at the speed of a table, sums that keep their last
/// digits.
///
/// In: counts or shares that were checked before. Promised: 1e-12 absolute against exact values,
/// for counts from 1 to billions and for weights that are not whole. Open
/// [nl.speelveld.segregation.information.Entropy] first. Imports `table` counts and `value`.
@NullMarked
package nl.speelveld.segregation.information;

import org.jspecify.annotations.NullMarked;
