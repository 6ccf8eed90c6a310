/// The one shape of every figure that leaves the house: value, interval, definition, date, sources,
/// version, command.
@NullMarked
package nl.speelveld.runs.figure;

import org.jspecify.annotations.NullMarked;
