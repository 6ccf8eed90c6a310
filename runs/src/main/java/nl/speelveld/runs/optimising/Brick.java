package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.simulation.policy.Policy;

/// A measure of one's own, of which bundles are made.
///
/// @param name what people call it; no two of a question have the same
/// @param policies what it does, in their order
public record Brick(String name, List<Policy> policies) {
  /// Checks and copies.
  public Brick {
    policies = List.copyOf(policies);
    if (name.isEmpty() || policies.isEmpty()) {
      throw new IllegalArgumentException(
          "brick (%s) has (%d) policies; give a name and one policy or more"
              .formatted(name, policies.size()));
    }
  }
}
