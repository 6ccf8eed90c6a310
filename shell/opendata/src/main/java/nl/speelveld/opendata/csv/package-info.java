/// Files of text with separators: which sign separates, where a record ends.
///
/// [CsvFile] reads any CSV file with the forms it is given; [LongCsv] reads one large table of
/// counts as fast as the machine allows. Imports `text` and `reading`.
@NullMarked
package nl.speelveld.opendata.csv;

import org.jspecify.annotations.NullMarked;
