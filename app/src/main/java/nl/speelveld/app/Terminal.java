package nl.speelveld.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/// Where a command writes and what it knows of its surroundings.
///
/// @param out results
/// @param err progress and faults
/// @param interactive whether a person looks on: only then is progress shown
/// @param environment variables of the process
record Terminal(
    PrintStream out, PrintStream err, boolean interactive, Map<String, String> environment) {
  Terminal {
    environment = Map.copyOf(environment);
  }

  /// The data folder when none is named: `$SPEELVELD_DATA`, else `./data`.
  Path defaultData() {
    return Path.of(environment.getOrDefault("SPEELVELD_DATA", "data"));
  }
}
