package nl.speelveld.optimisation.pairing;

/// What the groups are to improve. Both are sums over schools, so that a group has a gain of its
/// own.
public enum Aim {
  /// The lowest dissimilarity D = ½ Σ |a/A − b/B| (0…1, lower is more even).
  LEAST_DISSIMILARITY {
    @Override
    double loss(double inGroup, double rest, double allInGroup, double allRest) {
      return 0.5 * Math.abs(inGroup / allInGroup - rest / allRest);
    }

    @Override
    double index(double loss) {
      return loss;
    }
  },
  /// The highest exposure of the group to the others, Σ (a/A)(b/t) (0…1, higher is more meeting).
  MOST_EXPOSURE {
    @Override
    double loss(double inGroup, double rest, double allInGroup, double allRest) {
      double all = inGroup + rest;
      return all > 0 ? -inGroup / allInGroup * (rest / all) : 0;
    }

    @Override
    double index(double loss) {
      return -loss;
    }
  };

  /// The part of a unit in what is to be made small.
  abstract double loss(double inGroup, double rest, double allInGroup, double allRest);

  /// The index that belongs to a sum of losses.
  abstract double index(double loss);
}
