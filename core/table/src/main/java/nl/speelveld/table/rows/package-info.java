/// Long tables: one row per unit and group, or per pupil, in primitive columns; and how they become
/// counts.
///
/// In: rows as a reader found them. Promised: every row is counted or is in a finding; no object
/// per row. Open [nl.speelveld.table.rows.Tabulation] first. Imports `counts` and `finding`.
@NullMarked
package nl.speelveld.table.rows;

import org.jspecify.annotations.NullMarked;
