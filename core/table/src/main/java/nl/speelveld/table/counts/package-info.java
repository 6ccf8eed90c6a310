/// Head counts (or weights) of units by groups, in primitive columns.
///
/// In: names and numbers that were already checked. Promised: immutable values, exact totals, no
/// null and no NaN. Open [nl.speelveld.table.counts.UnitGroupCounts] first. Imports the JDK only.
@NullMarked
package nl.speelveld.table.counts;

import org.jspecify.annotations.NullMarked;
