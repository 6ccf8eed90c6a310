package nl.speelveld.runs.place;

/// Urbanity class after CBS: addresses per km² in the surroundings (omgevingsadressendichtheid).
public enum Urbanity {
  /// 2,500 addresses per km² or more.
  VERY_STRONG,
  /// 1,500 to 2,500.
  STRONG,
  /// 1,000 to 1,500.
  MODERATE,
  /// 500 to 1,000.
  LITTLE,
  /// Fewer than 500.
  NOT_URBAN,
  /// The data folder does not tell.
  UNKNOWN;

  /// The class of a density in addresses per km²; a negative density is unknown.
  public static Urbanity ofAddressesPerKm2(double density) {
    if (density < 0) {
      return UNKNOWN;
    }
    return density >= 2500
        ? VERY_STRONG
        : density >= 1500
            ? STRONG
            : density >= 1000 ? MODERATE : density >= 500 ? LITTLE : NOT_URBAN;
  }
}
