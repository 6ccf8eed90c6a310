package nl.speelveld.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelveld.simulation.sweep.Sweep;

/// The sweeps of this machine, each opened once: a city takes seconds to make, a run hundredths.
final class OpenedSweeps {
  // why static: tasks of one machine share nothing but its memory
  private static final Map<SweepSource, Sweep> OPENED = new ConcurrentHashMap<>();

  private OpenedSweeps() {}

  /// The sweep of a source; whoever asks second while it is opened waits for it.
  static Sweep of(SweepSource source) {
    return OPENED.computeIfAbsent(source, SweepSource::open);
  }
}
