/// Bias-corrected values and intervals of all indices at once, from one set of drawn tables.
///
/// In: head counts, the indices to compute, a seed. Promised: an estimate that is never outside the
/// range of its index, an interval whose coverage is published by a program (`CoverageTable` in the
/// benchmarks), the same bytes for the same seed. The truth that an interval is about: the value of
/// the index for the shares `pᵢⱼ` from which each unit's pupils are drawn, with the sizes of the
/// units as they are. Open [nl.speelveld.segregation.bootstrap.Bootstrap] first; `PlainBootstrap`
/// is the method of other packages, for comparison. Imports the chance and value rooms and table.
@NullMarked
package nl.speelveld.segregation.bootstrap;

import org.jspecify.annotations.NullMarked;
