/// What chance alone gives: exact expected values and standard errors, without simulation.
///
/// In: head counts of units × groups. Promised: the same figure on every machine, no seed, to about
/// 1e-12; a figure that cannot be computed says why. Sums run over the law of one cell at a time
/// (hypergeometric or binomial), once per distinct margin. Open
/// [nl.speelveld.segregation.expectation.RandomAllocation] first. Imports the value room and table.
@NullMarked
package nl.speelveld.segregation.expectation;

import org.jspecify.annotations.NullMarked;
