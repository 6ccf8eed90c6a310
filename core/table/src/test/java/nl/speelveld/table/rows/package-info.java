/// The book of long tables: their columns ([nl.speelveld.table.rows.LongTableTest]) and how rows
/// become counts or findings ([nl.speelveld.table.rows.TabulationTest]).
@NullMarked
package nl.speelveld.table.rows;

import org.jspecify.annotations.NullMarked;
