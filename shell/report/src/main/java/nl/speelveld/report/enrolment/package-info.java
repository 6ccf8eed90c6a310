/// The statistics of an enrolment round as they may be published: tables after disclosure control,
/// and the story that a page tells with them.
///
/// In: a [nl.speelveld.report.enrolment.RoundReport]. Promised: every table of heads went through
/// one gate, [nl.speelveld.report.enrolment.PublishedStatistics]; numbers of seats, cut-offs and
/// reserve lists stand as they are, since the published files of the round tell them anyhow.
/// Imports the statistics of `matching`, disclosure control of `table`, and `story`, `chart`,
/// `text`.
@NullMarked
package nl.speelveld.report.enrolment;

import org.jspecify.annotations.NullMarked;
