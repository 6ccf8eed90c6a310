/// Reports about the best that can be done, in words, maps, plots and tables: which schools to
/// join, what is possible within distance and seats, where seats, tours and initiatives help most.
///
/// In: a report of `nl.speelveld.runs.optimising`. Promised: what the figures cannot show comes
/// first, a band stands beside what is uncertain, and shares of schools go through disclosure
/// control unless the reader asked for what is inside. Open [nl.speelveld.report.best.PairsStory]
/// first. Imports the answers, chart, published, story and text rooms.
@NullMarked
package nl.speelveld.report.best;

import org.jspecify.annotations.NullMarked;
