package nl.speelveld.segregation.smallunits;

/// Probabilities of x = 0 … K members in a unit of K, for a given chance.
final class BinomialTable {
  private final double[] logChoose;

  BinomialTable(int size) {
    logChoose = new double[size + 1];
    for (int x = 1; x <= size; x++) {
      logChoose[x] = logChoose[x - 1] + Math.log((size - x + 1.0) / x);
    }
  }

  double[] at(double chance) {
    int size = logChoose.length - 1;
    double[] probabilities = new double[size + 1];
    if (chance <= 0 || chance >= 1) {
      probabilities[chance <= 0 ? 0 : size] = 1;
      return probabilities;
    }
    double log = Math.log(chance);
    double rest = Math.log1p(-chance);
    for (int x = 0; x <= size; x++) {
      probabilities[x] = Math.exp(logChoose[x] + x * log + (size - x) * rest);
    }
    return probabilities;
  }
}
