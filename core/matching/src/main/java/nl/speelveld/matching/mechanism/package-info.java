/// Other rules by which seats can be given, to compare with and to know what they do.
///
/// In: a market and priorities. Promised: the assignment that the rule gives, and in its text what
/// the rule invites families to do. Open [nl.speelveld.matching.mechanism.ImmediateAcceptance]
/// first. Imports the market and deferred rooms.
@NullMarked
package nl.speelveld.matching.mechanism;

import org.jspecify.annotations.NullMarked;
