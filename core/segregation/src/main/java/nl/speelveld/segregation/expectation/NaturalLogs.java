package nl.speelveld.segregation.expectation;

/// `n ln n` of whole numbers, with `0 ln 0 = 0`.
final class NaturalLogs {
  // why a table: a country asks for some millions of these, a logarithm costs 20 ns, a look-up 1
  private static final int TABLED = 4096;
  private final double[] timesLog = new double[TABLED];

  NaturalLogs() {
    for (int n = 2; n < TABLED; n++) {
      timesLog[n] = n * Math.log(n);
    }
  }

  double timesLog(double n) {
    return n < TABLED ? timesLog[(int) n] : n * Math.log(n);
  }
}
