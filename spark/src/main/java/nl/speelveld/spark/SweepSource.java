package nl.speelveld.spark;

import java.io.Serializable;
import nl.speelveld.simulation.sweep.Sweep;

/// A sweep that any machine can make for itself: small enough to be sent, equal to itself after it
/// was.
public interface SweepSource extends Serializable {
  /// Makes the sweep; may take seconds. On all machines its runs have the same numbers.
  Sweep open();
}
