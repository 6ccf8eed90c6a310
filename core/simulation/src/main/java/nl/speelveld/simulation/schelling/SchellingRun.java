package nl.speelveld.simulation.schelling;

import java.util.List;

/// What a run of Schelling's model gave.
///
/// @param path the figures at the start and after each step
/// @param seed seed of the run
public record SchellingRun(List<SchellingFigures> path, long seed) {
  public SchellingRun {
    path = List.copyOf(path);
  }
}
