/// The last evening before a round closes: a thousand families at once, on one machine.
///
/// [nl.speelveld.benchmarks.evening.LastEvening] is the program; it starts the server as a process
/// of its own and talks to it over loopback only.
@NullMarked
package nl.speelveld.benchmarks.evening;

import org.jspecify.annotations.NullMarked;
