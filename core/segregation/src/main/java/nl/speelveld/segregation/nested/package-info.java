/// Segregation taken apart over levels: how much lies between provinces, between municipalities
/// inside them, between wijken, boards or denominations, and between the schools themselves.
///
/// In go counts with levels, out come parts that add up to the whole, at any depth and per part.
/// Open [nl.speelveld.segregation.nested.NestedDecomposition] first. Imports `table`, the rooms
/// `value`, `information`, `multigroup` and `twogroup`, and the JDK only.
@NullMarked
package nl.speelveld.segregation.nested;

import org.jspecify.annotations.NullMarked;
