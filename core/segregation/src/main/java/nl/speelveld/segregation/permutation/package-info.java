/// Is it more than chance? Randomisation tests with fixed margins.
///
/// In: head counts, the indices, a seed. Promised: a p value that counts the table itself, so it is
/// never 0, and says how far its own draws can move it. Open
/// [nl.speelveld.segregation.permutation.Randomisation] first. Imports the bootstrap room (for the
/// bundle of indices), the chance room and table.
@NullMarked
package nl.speelveld.segregation.permutation;

import org.jspecify.annotations.NullMarked;
