/// Call orders: a school's own ranking, rearranged so that target groups get their minimum rate.
///
/// In: candidates in order of rank with the groups they belong to, and a minimum rate per group.
/// Promised: at every place of the order each rate is met as far as candidates of the group are
/// left, with the least change of the ranking. Open [nl.speelveld.matching.callorder.CallOrder]
/// first. Imports the market room.
@NullMarked
package nl.speelveld.matching.callorder;

import org.jspecify.annotations.NullMarked;
