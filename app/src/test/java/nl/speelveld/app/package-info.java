/// The command line in process, the first run on real data, and the rules of the house over the
/// sources of all modules.
@NullMarked
package nl.speelveld.app;

import org.jspecify.annotations.NullMarked;
