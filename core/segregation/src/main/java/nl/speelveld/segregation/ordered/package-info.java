/// Indices for groups in an order: income quintiles, levels of school advice.
///
/// In: counts whose columns stand in that order, the lowest first. Where a mix-up of neighbours
/// matters less than a mix-up of extremes, an index that knows the order says more than one that
/// does not. Open [nl.speelveld.segregation.ordered.OrderedIndex] first: it names them all. Imports
/// `table` counts, `value`, `information`, `expectation` and the port of `bootstrap`.
@NullMarked
package nl.speelveld.segregation.ordered;

import org.jspecify.annotations.NullMarked;
