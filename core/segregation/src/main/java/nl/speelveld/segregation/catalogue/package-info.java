/// All indices as data, and all of them computed together from shared sums.
///
/// The catalogue drives whatever must treat every index alike: the bootstrap, the command line,
/// JSON. Open [nl.speelveld.segregation.catalogue.SegregationIndex] first, then
/// [nl.speelveld.segregation.catalogue.AllIndices] for the values of one table and
/// [nl.speelveld.segregation.catalogue.IndexKernel] for those of thousands of replicates. Imports
/// `table` counts, `value`, `information` and `twogroup`.
///
/// To add an index: write its class in `twogroup` or `multigroup` with its test by hand; give it a
/// constant in `SegregationIndex`; let `GroupSums` or `PairSums` gather the sum that it needs and
/// `KernelFormulas` turn the sum into the value. `IndexKernelTest` does not compile before it knows
/// the class of the new constant, and then compares its slots on random tables. Indices of ordered
/// groups are not in the catalogue, because a table does not know whether its groups have an order:
/// see `ordered`.
@NullMarked
package nl.speelveld.segregation.catalogue;

import org.jspecify.annotations.NullMarked;
