/// The inner loop that all estimators of lists share; not exported.
///
/// Open [nl.speelveld.choice.kernel.ListKernel]. Imports the room of situations.
@NullMarked
package nl.speelveld.choice.kernel;

import org.jspecify.annotations.NullMarked;
