/// Which schools to join: pairs and triples that share their pupils, merge with a grade each, or
/// become friendship schools, chosen so that segregation falls as much as it can.
///
/// In goes a [nl.speelveld.optimisation.pairing.PairingQuestion]: schools with head counts by
/// grade, who may join whom, how they mix, and what is to be improved. Out comes the best choice
/// with its proof, and the facts of every group. It rests on one sentence: an index that is a sum
/// over units changes only by the groups that join, so each admissible group has a gain of its own,
/// and the best choice is the set of groups without a common school whose gains add up to the most.
/// Open [nl.speelveld.optimisation.pairing.BestPairing] first. May import `proof`, `finding`,
/// `solver` and `table`.
///
/// Not in it: how families react to a merger (they may leave; ask the simulation), denominations
/// and boards (leave out the pairs that cannot be), roads and water (give the pairs, or a radius).
@NullMarked
package nl.speelveld.optimisation.pairing;

import org.jspecify.annotations.NullMarked;
