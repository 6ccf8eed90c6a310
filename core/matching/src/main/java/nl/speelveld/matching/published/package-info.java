/// The folder that is published, from which anybody recounts the whole round.
///
/// In: a sealed round, its commitment, the numbers, the assignment and the log. Promised: a text
/// for each file, the same bytes from the same values, in the form of
/// `docs/reference/published-round.md`, on which `recount/Recount.java` agrees; and a folder read
/// back to a claim with its evidence ([nl.speelveld.matching.published.PublishedReading]). Open
/// [nl.speelveld.matching.published.PublishedFiles] first. Imports the callorder, canonical, draw,
/// log, market, account and proof rooms, and findings.
@NullMarked
package nl.speelveld.matching.published;

import org.jspecify.annotations.NullMarked;
