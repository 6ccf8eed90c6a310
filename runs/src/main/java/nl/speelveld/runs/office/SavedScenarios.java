package nl.speelveld.runs.office;

import java.time.Instant;
import java.util.List;

/// Scenarios that people of a municipality keep under a name. A scenario is the question that
/// stands behind its address: open data and measures, nobody in it.
public interface SavedScenarios {
  /// A scenario under a name.
  ///
  /// @param id stays the same, says nothing
  /// @param name what people call it
  /// @param query what stands behind the address, without its question mark
  /// @param at when it was kept
  record Saved(String id, String name, String query, Instant at) {}

  /// Keeps a scenario. One of the same name in the municipality is replaced.
  ///
  /// @param municipality code (`GM0363`)
  void keep(String municipality, Saved scenario);

  /// The scenarios of a municipality, by name.
  List<Saved> all(String municipality);

  /// Takes one away; whether it was there.
  boolean remove(String municipality, String id);
}
