/// Reports as one self-contained HTML page: style and pictures inside, no network, no script.
///
/// Open [nl.speelveld.report.html.MonitorHtml] first: report in, page out. Prints the blocks of
/// `story`; every picture stands beside its table.
@NullMarked
package nl.speelveld.report.html;

import org.jspecify.annotations.NullMarked;
