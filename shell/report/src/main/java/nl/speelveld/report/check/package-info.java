/// The page with which a family checks its receipt and its outcome in a browser, without network.
///
/// In: a language, and if one likes the published files and one receipt. Promised: one HTML file
/// that needs nothing else and may load nothing (a content policy forbids it), works from a disk
/// and from any web host, and follows `docs/reference/draw.md` and
/// `docs/reference/published-round.md` apart from the engine: its script shares no line with it.
/// The script stands in this jar in nine readable parts, in the order in which they are read. Open
/// [nl.speelveld.report.check.CheckPage] first. Imports `text`, `chart` (escaping) and the draw
/// room of `matching`.
@NullMarked
package nl.speelveld.report.check;

import org.jspecify.annotations.NullMarked;
