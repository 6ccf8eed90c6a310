/// Reports as one self-contained HTML page: style and pictures inside, no network.
///
/// Open [nl.speelveld.report.html.MonitorHtml] first: report in, page out. Prints the blocks of
/// `story`; every picture stands beside its table. One small script sorts tables by columns that
/// make no ranking; without it the page is whole. A content policy forbids any request.
@NullMarked
package nl.speelveld.report.html;

import org.jspecify.annotations.NullMarked;
