package nl.speelveld.segregation.catalogue;

/// What an index measures, after Massey & Denton (1988), Social Forces 67(2).
public enum Dimension {
  /// How evenly groups are spread over units.
  EVENNESS,
  /// Whom an average member of a group meets.
  EXPOSURE,
  /// How mixed the whole population is; no segregation.
  DIVERSITY
}
