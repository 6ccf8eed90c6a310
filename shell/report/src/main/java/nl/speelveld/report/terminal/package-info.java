/// Reports as plain text, good in 80 columns.
///
/// Open [nl.speelveld.report.terminal.MonitorText] first: report in, text out. Prints the blocks of
/// `story`.
@NullMarked
package nl.speelveld.report.terminal;

import org.jspecify.annotations.NullMarked;
