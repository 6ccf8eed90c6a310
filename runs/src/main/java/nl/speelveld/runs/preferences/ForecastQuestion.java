package nl.speelveld.runs.preferences;

import java.util.List;

/// What is asked of estimated tastes.
///
/// @param close codes of schools that close, all together; empty for none
/// @param equalComposition whether every school has the composition that all have on average
/// @param feedback whether composition goes on with choice until neither changes; flows only
/// @param draws from the covariance, for bands; 0 for none
/// @param seed of the draws
public record ForecastQuestion(
    List<String> close, boolean equalComposition, boolean feedback, int draws, long seed) {
  /// Copies.
  public ForecastQuestion {
    close = List.copyOf(close);
  }
}
