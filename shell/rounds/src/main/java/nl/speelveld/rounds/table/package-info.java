/// CSV files of a round as tables of texts.
///
/// In: bytes. Promised: every row with its line, or a finding; nothing is passed over. Open
/// [nl.speelveld.rounds.table.CsvTable] first. Imports the round room of matching, findings, and
/// the parser.
@NullMarked
package nl.speelveld.rounds.table;

import org.jspecify.annotations.NullMarked;
