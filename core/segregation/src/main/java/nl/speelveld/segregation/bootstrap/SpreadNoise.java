package nl.speelveld.segregation.bootstrap;

/// How much the spread of a table less its noise varies where units do not differ at all, so that
/// chance alone makes them differ.
///
///     U = Σ tₛ Σⱼ (p̂ₛⱼ − P̂ⱼ)² − Σ σ̂²ₛ (1 − tₛ/N),   E U = 0
///     Var U = 2 tr(Σ²) (Σ (1 − tₛ/N)² tₛ/(tₛ−1) + 1 − Σ tₛ²/N²),   tr(Σ²) = ΣP² − 2ΣP³ + (ΣP²)²
///
/// Derivation. Write a head as `Y = e − P`, with `e` the unit vector of its group: mean 0,
/// covariance `Σ = diag(P) − PPᵀ`. Then `Q = Σᵢₖ B(i,k) Yᵢ·Yₖ` over pairs of heads, where
/// `B = 1/tₛ − 1/N` in one unit and `−1/N` between units. The unbiased `σ̂²ₛ` is
/// `Σ |Yᵢ|²/tₛ − Σ Yᵢ·Yₖ/(tₛ(tₛ−1))`, so that U has no squares of a head left, `(1 − tₛ/N)/(tₛ−1)`
/// for a pair in one unit, and `−1/N` for others. Products of different pairs are uncorrelated and
/// `E(Yᵢ·Yₖ)² = tr(Σ²)`; summing the squares of the weights, each pair in both orders, gives the
/// formula. In units of some size it is `2 tr(Σ²) (S − 1)` for S units; for two groups `tr(Σ²)` is
/// `(1 − ΣP²)²`. A unit of one head has no `σ̂²` of its own: what varies there is
/// `(1 − 1/N)² Var|Y|² = 4 (1 − 1/N)² (ΣP³ − (ΣP²)²)`, with `1 − ΣP²` of all heads as `σ²`, whose
/// own variation is of the order 1/N and is left out.
final class SpreadNoise {
  private SpreadNoise() {}

  /// Var U. Sizes are whole numbers of heads, empty units allowed; shares of groups add up to 1.
  static double variance(double[] sizes, double[] shares) {
    double all = 0;
    for (double size : sizes) {
      all += size;
    }
    double pairs = 1;
    double single = 0;
    for (double size : sizes) {
      double others = 1 - size / all;
      pairs -= size / all * (size / all);
      pairs += size > 1 ? others * others * size / (size - 1) : 0;
      single += size == 1 ? others * others : 0;
    }
    double squares = 0;
    double cubes = 0;
    for (double share : shares) {
      squares += share * share;
      cubes += share * share * share;
    }
    return 2 * (squares - 2 * cubes + squares * squares) * pairs
        + 4 * Math.max(0, cubes - squares * squares) * single;
  }
}
