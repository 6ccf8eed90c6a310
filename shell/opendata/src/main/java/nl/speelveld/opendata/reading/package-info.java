/// What it means to read a file: it is recognised by its header, its rows are understood or kept
/// aside, and nothing is lost.
///
/// A [SheetForm] knows one form of file: [SheetForm#fits] looks at a [Header], [SheetForm#open]
/// gives the [RowSink] that turns each [Row] into rows of tables. A [SheetReader] walks a sheet,
/// whatever it came from (CSV, xlsx, ods), and keeps the account: every row of the file is counted
/// once, as heading, blank, understood or aside. The outcome is a [ReadResult]. Imports `tables`,
/// `text` and core/table.
@NullMarked
package nl.speelveld.opendata.reading;

import org.jspecify.annotations.NullMarked;
