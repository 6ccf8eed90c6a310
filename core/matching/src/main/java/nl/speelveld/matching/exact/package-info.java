/// Assignments that are best by count: the smallest sum of ranks, the most first choices, the
/// fewest seats to be added so that a guarantee of a place is kept.
///
/// In: a market, a draw for equals, and who has a guarantee. Promised: exact, in whole numbers, and
/// where prices are given a proof that anyone can add up. What is best by count passes over
/// priorities, unless a class says otherwise. Open [nl.speelveld.matching.exact.RankMinimising] or
/// [nl.speelveld.matching.exact.FewestExtraSeats] first. Imports the market and deferred rooms.
@NullMarked
package nl.speelveld.matching.exact;

import org.jspecify.annotations.NullMarked;
