package nl.speelveld.simulation.schelling;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// A board, who lives on it, and what they want.
///
/// @param width cells along a side; the board has edges
/// @param agents agents, the first half of one group and the rest of the other; at least one cell
///   stays empty
/// @param radius cells on each side that an agent sees
/// @param wanted agents of its own group that it wants to see
public record Board(int width, int agents, int radius, int wanted) {
  /// The small board of the comparison of frameworks.
  public static Board small() {
    return new Board(40, 1000, 1, 3);
  }

  /// The large board of the comparison of frameworks.
  public static Board large() {
    return new Board(100, 8000, 2, 8);
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("width", width, 2, 10_000)
        .within("agents", agents, 1, (double) width * width - 1)
        .within("radius", radius, 1, 100)
        .within("wanted", wanted, 0, Math.pow(2.0 * radius + 1, 2) - 1)
        .findings();
  }
}
