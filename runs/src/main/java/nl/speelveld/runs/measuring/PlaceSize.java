package nl.speelveld.runs.measuring;

import nl.speelveld.runs.place.Municipality;

/// Size classes of municipalities by residents, the classes of CBS taken together in five.
public final class PlaceSize {
  private PlaceSize() {}

  /// `250000+`, `100000-250000`, `50000-100000`, `20000-50000`, `below-20000` or `unknown`.
  public static String of(Municipality place) {
    int residents = place.residents();
    if (residents <= 0) {
      return "unknown";
    }
    if (residents >= 250_000) {
      return "250000+";
    }
    if (residents >= 100_000) {
      return "100000-250000";
    }
    return residents >= 50_000
        ? "50000-100000"
        : residents >= 20_000 ? "20000-50000" : "below-20000";
  }
}
