/// Answers to what people ask of a round, in words, tables and figures, after disclosure control.
///
/// In: a report of `nl.speelveld.runs.enrolment.questions` and what may be shown. Promised: rows of
/// fewer children than may be shown are left out and counted, and what is printed, drawn and
/// exported is the same. Open [nl.speelveld.report.answers.Answer] first; text, HTML, CSV and JSON
/// are made from it. Imports the chart, story and text rooms, and of `published` its cells.
@NullMarked
package nl.speelveld.report.answers;

import org.jspecify.annotations.NullMarked;
