package nl.speelveld.opendata.folder;

import nl.speelveld.opendata.tables.Table;

/// A table with the id of the file that it came from.
///
/// @param source id of a row of `sources.parquet`; empty for a table that was joined from several
/// @param table the table
public record SourcedTable(String source, Table table) {}
