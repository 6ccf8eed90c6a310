/// The log of a round: every act in the order in which it was done, each entry chained to the one
/// before, so that nobody can change, remove or slip in an act unseen.
///
/// In: an act, the time at which it was done, and what it was about. Promised: a round is drawn
/// once, and a second time only with its reason on record; a log that was read is checked entry by
/// entry, and the first broken one is named. Open [nl.speelveld.matching.log.ActLog] first. Imports
/// the canonical and draw rooms, and findings.
@NullMarked
package nl.speelveld.matching.log;

import org.jspecify.annotations.NullMarked;
