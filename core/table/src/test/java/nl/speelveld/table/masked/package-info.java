/// The book of masked counts: what a cell says ([nl.speelveld.table.masked.CountTextTest]), what
/// totals say about masked cells ([nl.speelveld.table.masked.MaskedCountsTest]), and the comparison
/// with every possible fill ([nl.speelveld.table.masked.MaskedCountsOracleTest]).
@NullMarked
package nl.speelveld.table.masked;

import org.jspecify.annotations.NullMarked;
