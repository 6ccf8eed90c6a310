package nl.speelveld.simulation.compass;

/// How a family that thinks of moving house sees the place where it lives now.
public enum OwnPlace {
  /// By the cells around it, as it sees the places that it could move to.
  AS_SURROUNDINGS,

  /// By the whole neighbourhood, itself included, while other places are seen by the cells around
  /// them: a fault of the published program, which gives every household a neighbourhood mixture of
  /// 1 whatever was asked for, and then uses what was asked for with candidate places only. The
  /// same figures also decide when the process has settled.
  AS_NEIGHBOURHOOD_AS_PUBLISHED
}
