/// What a round did, in counts: how high on their lists people were placed, who was not placed and
/// why, how full programmes are, how far children go, and whom they meet there.
///
/// In: an assignment, the priorities that led to it, and columns about applicants. Promised: whole
/// counts that add up; nobody is left out (who has no known home is counted as unknown). Nothing
/// here is fit for publication as it is: `nl.speelveld.table.disclosure` comes after it. The share
/// placed in the own wijk and the mix of programmes stand apart, since the first may rise without
/// the second. Open [nl.speelveld.matching.statistics.RoundStatistics] first. Imports the market
/// and account rooms and the counts of `table`.
@NullMarked
package nl.speelveld.matching.statistics;

import org.jspecify.annotations.NullMarked;
