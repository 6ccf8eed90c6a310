/// The steps of an enrolment round: from the files of a municipality to a published outcome, and
/// everything that happens after it.
///
/// A round is a value ([nl.speelveld.runs.enrolment.EnrolmentRound]) that follows from two things:
/// the files that people made ([nl.speelveld.runs.enrolment.RoundFiles]) and the papers that the
/// steps left ([nl.speelveld.runs.enrolment.RoundPapers]: the log, what was announced, what was
/// revealed). Each step gives the papers after it; no outcome is stored, it is computed again. The
/// port for both is [nl.speelveld.runs.enrolment.RoundStore].
@NullMarked
package nl.speelveld.runs.enrolment;

import org.jspecify.annotations.NullMarked;
