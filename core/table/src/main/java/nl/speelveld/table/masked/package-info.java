/// Counts of which some cells are masked: `<5` in a file means 1, 2, 3 or 4.
///
/// In: cells and totals as intervals of whole numbers. Promised: no masked cell is ever taken for
/// zero or dropped; what totals say about a cell is used; totals that contradict are a finding.
/// Open [nl.speelveld.table.masked.MaskedCounts] first. Imports `counts` and `finding`.
@NullMarked
package nl.speelveld.table.masked;

import org.jspecify.annotations.NullMarked;
