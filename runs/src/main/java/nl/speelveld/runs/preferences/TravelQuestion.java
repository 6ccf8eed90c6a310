package nl.speelveld.runs.preferences;

/// How intervals in metres are made.
///
/// @param drawn whether by draws from the covariance (Krinsky & Robb), else by the delta method
/// @param draws how many draws
/// @param seed of the draws
public record TravelQuestion(boolean drawn, int draws, long seed) {
  /// The method as it stands in files.
  String method() {
    return drawn ? "KRINSKY_ROBB" : "DELTA";
  }
}
