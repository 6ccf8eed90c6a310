/// The command line: parse, run, exit code (0 done, 1 errors in the data, 2 wrong use, 70 our
/// fault).
///
/// One class a command; each translates words into a call of a use case and writes what comes back.
/// Open [nl.speelveld.app.Main] first. Wiring stands in [nl.speelveld.app.Components].
@NullMarked
package nl.speelveld.app;

import org.jspecify.annotations.NullMarked;
