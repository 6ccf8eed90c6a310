/// Indices of all groups at once.
///
/// In: counts of units × groups. Out: an [nl.speelveld.segregation.value.IndexValue], which says
/// why when there is none. Empty units and empty groups do not matter. Most of these indices are
/// means of their two-group forms, weighted by group; each class says which. Open
/// [nl.speelveld.segregation.multigroup.MutualInformation] first. Imports `table` counts, `value`,
/// `information` and `twogroup`.
@NullMarked
package nl.speelveld.segregation.multigroup;

import org.jspecify.annotations.NullMarked;
