/// Indices that compare one group with everybody else.
///
/// In: counts of units × groups and the number of the group; a pair of groups goes through
/// `counts.pair(a, b)`. Out: an [nl.speelveld.segregation.value.IndexValue], which says why when
/// there is none: the group is empty, everybody is in it, or nobody is counted. Units that hold
/// nobody do not matter. Open [nl.speelveld.segregation.twogroup.Dissimilarity] first. Imports
/// `table` counts, `value` and `information`.
@NullMarked
package nl.speelveld.segregation.twogroup;

import org.jspecify.annotations.NullMarked;
