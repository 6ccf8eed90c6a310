/// The one gate to the outside: a report of the monitor goes in, what may be shown comes out.
///
/// Everything that counts pupils of a school, a board or another small part passes disclosure
/// control here, once. HTML, charts, text, CSV, JSON and GeoJSON take
/// [nl.speelveld.report.published.PublishedReport] and never see the counts themselves. Open that
/// record first. Imports `runs` and the core.
@NullMarked
package nl.speelveld.report.published;

import org.jspecify.annotations.NullMarked;
