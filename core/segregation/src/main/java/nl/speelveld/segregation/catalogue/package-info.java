/// All indices as data, and all of them computed in one pass.
///
/// The catalogue drives whatever must treat every index alike: the bootstrap, the command line,
/// JSON. Open [nl.speelveld.segregation.catalogue.SegregationIndex] first, then
/// [nl.speelveld.segregation.catalogue.AllIndices] for the values of one table and
/// [nl.speelveld.segregation.catalogue.IndexKernel] for those of thousands of replicates. Imports
/// `table` counts, `value`, `information` and `twogroup`.
///
/// To add an index: write its class in `twogroup` or `multigroup` with its test by hand; give it a
/// constant in `SegregationIndex`; let `GroupSums` or `TableSums` gather the sum that it needs and
/// `IndexKernel` fill its slots (the switch there does not compile without it); the test that
/// compares every slot with the class on random tables does the rest.
@NullMarked
package nl.speelveld.segregation.catalogue;

import org.jspecify.annotations.NullMarked;
