package nl.speelveld.segregation.spatial;

/// How much somebody at a distance counts in a local environment: 1 at the spot, less further away,
/// nothing beyond the reach. Distances and sizes in metres.
public sealed interface Kernel {
  /// Weights below this are left out.
  double NEGLIGIBLE = 1e-12;

  /// `exp(−d / scale)`, as in the distance-decay measures of Morgan; left out where below 1e-12, at
  /// some 28 times the scale.
  record Exponential(double scaleMetres) implements Kernel {
    public Exponential {
      checkAboveZero(scaleMetres);
    }
  }

  /// `exp(−d² / (2 σ²))`; left out where below 1e-12, at some 7.4 times σ.
  record Gaussian(double sigmaMetres) implements Kernel {
    public Gaussian {
      checkAboveZero(sigmaMetres);
    }
  }

  /// `1 − d / radius` up to the radius.
  record Linear(double radiusMetres) implements Kernel {
    public Linear {
      checkAboveZero(radiusMetres);
    }
  }

  /// 1 up to and at the radius. Radius 0 is the spot itself.
  record Uniform(double radiusMetres) implements Kernel {
    public Uniform {
      if (!(radiusMetres >= 0) || radiusMetres == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "radius is (" + radiusMetres + ") metres, but it is finite and not negative");
      }
    }
  }

  /// The weight at a distance, 0 … 1.
  default double weight(double metres) {
    if (metres > reachMetres()) {
      return 0;
    }
    return switch (this) {
      case Exponential(double scale) -> Math.exp(-metres / scale);
      case Gaussian(double sigma) -> Math.exp(-metres * metres / (2 * sigma * sigma));
      case Linear(double radius) -> 1 - metres / radius;
      case Uniform ignored -> 1;
    };
  }

  /// The distance beyond which nobody counts.
  default double reachMetres() {
    return switch (this) {
      case Exponential(double scale) -> -scale * Math.log(NEGLIGIBLE);
      case Gaussian(double sigma) -> sigma * Math.sqrt(-2 * Math.log(NEGLIGIBLE));
      case Linear(double radius) -> radius;
      case Uniform(double radius) -> radius;
    };
  }

  private static void checkAboveZero(double metres) {
    if (!(metres > 0) || metres == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "size of the kernel is (" + metres + ") metres, but it is finite and above 0");
    }
  }
}
