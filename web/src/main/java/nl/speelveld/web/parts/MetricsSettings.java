package nl.speelveld.web.parts;

import java.util.Optional;

/// Who may read the metrics. This machine itself always may.
///
/// @param open whether everybody may
/// @param token what others show as `Authorization: Bearer …`; empty where nobody else may
public record MetricsSettings(boolean open, Optional<String> token) {
  public MetricsSettings {
    if (token.filter(its -> its.length() < 16).isPresent()) {
      throw new IllegalArgumentException(
          "the token for metrics has (" + token.get().length() + ") letters; give at least 16");
    }
  }

  /// Without the token.
  @Override
  public String toString() {
    return "metrics " + (open ? "open" : "closed");
  }
}
