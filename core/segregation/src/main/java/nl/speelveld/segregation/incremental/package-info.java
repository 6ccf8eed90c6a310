/// Indices that follow a table while pupils move.
///
/// For simulations and searches that move one pupil at a time. Open
/// [nl.speelveld.segregation.incremental.MovingPupils] first. Imports `table` counts, `value`,
/// `information` and `twogroup`.
@NullMarked
package nl.speelveld.segregation.incremental;

import org.jspecify.annotations.NullMarked;
