/// How likely is a place: exactly for small markets, by many draws for large ones.
///
/// In: a market without numbers. Promised: for each wish how often it is granted, with what the
/// count of draws leaves uncertain. Open [nl.speelveld.matching.chances.Chances] first;
/// [nl.speelveld.matching.chances.ExactChances] counts all draws of a small market. Imports the
/// market and deferred rooms.
@NullMarked
package nl.speelveld.matching.chances;

import org.jspecify.annotations.NullMarked;
