package nl.speelveld.runs.place;

/// Primary or secondary education; always reported apart.
public enum Sector {
  /// Primair onderwijs, basisscholen, age 4-12.
  PO,
  /// Voortgezet onderwijs, age 12-18.
  VO
}
