/// The counts of rounds.
@NullMarked
package nl.speelveld.matching.statistics;

import org.jspecify.annotations.NullMarked;
