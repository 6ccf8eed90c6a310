package nl.speelveld.simulation.transport;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;

/// What a run of the transport model gave.
///
/// @param rounds dissimilarity of the first group over the schools, the mean of the draws of each
///   round
/// @param links links that were added, in their order
/// @param seed seed of the run
public record TransportRun(List<IndexValue> rounds, List<Link> links, long seed) {
  public TransportRun {
    rounds = List.copyOf(rounds);
    links = List.copyOf(links);
  }
}
