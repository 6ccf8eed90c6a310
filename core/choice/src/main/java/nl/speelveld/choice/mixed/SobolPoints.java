package nl.speelveld.choice.mixed;

/// Points of a Sobol sequence in up to 16 dimensions, scrambled by a seed.
///
/// Direction numbers of Joe & Kuo (2008), SIAM J. Sci. Comput. 30. Scrambled after Owen by a hash
/// of the digits (Laine & Karras 2011, constants of Burley 2020): each digit is turned depending on
/// the digits before it, so that points stay evenly spread and have no pattern of their own.
final class SobolPoints {
  // degree, coefficients and first direction numbers of dimensions 2 … 16
  private static final int[][] JOE_KUO = {
    {1, 0, 1},
    {2, 1, 1, 3},
    {3, 1, 1, 3, 1},
    {3, 2, 1, 1, 1},
    {4, 1, 1, 1, 3, 3},
    {4, 4, 1, 3, 5, 13},
    {5, 2, 1, 1, 5, 5, 17},
    {5, 4, 1, 1, 5, 5, 5},
    {5, 7, 1, 1, 7, 11, 19},
    {5, 11, 1, 1, 5, 1, 1},
    {5, 13, 1, 1, 1, 3, 11},
    {5, 14, 1, 3, 5, 5, 31},
    {6, 1, 1, 3, 3, 9, 7, 49},
    {6, 13, 1, 1, 1, 15, 21, 21},
    {6, 16, 1, 3, 1, 13, 27, 49}
  };
  private static final int BITS = 32;

  private final int[][] directions;
  private final int[] seeds;

  SobolPoints(int dimensions, long seed) {
    if (dimensions > JOE_KUO.length + 1) {
      throw new IllegalArgumentException(
          "(%d) dimensions, but there are direction numbers for (%d)"
              .formatted(dimensions, JOE_KUO.length + 1));
    }
    directions = new int[dimensions][];
    seeds = new int[dimensions];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      directions[dimension] =
          dimension == 0 ? firstDimension() : directions(JOE_KUO[dimension - 1]);
      seeds[dimension] = (int) (mix(seed + dimension * 0x9E3779B97F4A7C15L) >>> 32);
    }
  }

  private static int[] firstDimension() {
    int[] v = new int[BITS];
    for (int bit = 0; bit < BITS; bit++) {
      v[bit] = 1 << BITS - 1 - bit;
    }
    return v;
  }

  private static int[] directions(int[] row) {
    int degree = row[0];
    int[] v = new int[BITS];
    for (int bit = 0; bit < BITS; bit++) {
      if (bit < degree) {
        v[bit] = row[2 + bit] << BITS - 1 - bit;
        continue;
      }
      v[bit] = v[bit - degree] ^ v[bit - degree] >>> degree;
      for (int k = 1; k < degree; k++) {
        v[bit] ^= (row[1] >> degree - 1 - k & 1) * v[bit - k];
      }
    }
    return v;
  }

  /// A coordinate of a point, above 0 and below 1.
  double at(int point, int dimension) {
    int digits = 0;
    for (int bit = 0, left = point; left != 0; bit++, left >>>= 1) {
      digits ^= (left & 1) * directions[dimension][bit];
    }
    int scrambled = Integer.reverse(turned(Integer.reverse(digits), seeds[dimension]));
    return (Integer.toUnsignedLong(scrambled) + 0.5) / 0x1p32;
  }

  private static int turned(int digits, int seed) {
    int x = digits;
    x ^= x * 0x3d20adea;
    x += seed;
    x *= (seed >>> 16) | 1;
    x ^= x * 0x05526c56;
    x ^= x * 0x53a22864;
    return x;
  }

  private static long mix(long seed) {
    long z = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
