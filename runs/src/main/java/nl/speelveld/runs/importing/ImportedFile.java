package nl.speelveld.runs.importing;

import nl.speelveld.table.finding.Findings;

/// What became of one file.
///
/// @param file path relative to the folder that was imported
/// @param kind id of the kind of file, `unknown` when no reader knows its header
/// @param year year or reference date as text, empty when the file has none
/// @param rows rows of data in the file
/// @param read rows that were understood
/// @param joined rows whose school or area is known in the registers of the same import
/// @param findings everything to know about it
public record ImportedFile(
    String file, String kind, String year, long rows, long read, long joined, Findings findings) {}
