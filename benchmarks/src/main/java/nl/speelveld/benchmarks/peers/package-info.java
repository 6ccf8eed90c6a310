/// The models of others, measured on our own machine: COMPASS on a city of the size of Amsterdam,
/// Schelling on the boards of the comparison of frameworks, and the balance of choice and
/// composition. Open [nl.speelveld.benchmarks.peers.PeersBenchmark].
@NullMarked
package nl.speelveld.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
