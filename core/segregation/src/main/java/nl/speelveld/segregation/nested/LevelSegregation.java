package nl.speelveld.segregation.nested;

import java.util.List;
import nl.speelveld.segregation.value.IndexValue;

/// What one level adds: segregation between its parts, inside the parts of the levels around it.
///
/// @param between name of the level: `wijk`, or the name given to the units
/// @param within names of the levels around it, the outermost first; empty for the outermost
/// @param m what the level adds to M, in nats
/// @param h what the level adds to H
/// @param parts the parts around it, each with the segregation inside
public record LevelSegregation(
    String between, List<String> within, IndexValue m, IndexValue h, List<PartSegregation> parts) {

  public LevelSegregation {
    within = List.copyOf(within);
    parts = List.copyOf(parts);
  }
}
