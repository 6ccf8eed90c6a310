package nl.speelveld.simulation;

import java.util.Arrays;

/// Mean and standard deviation of runs, and how far the mean is from that of another program.
record Deviation(double mean, double sd, int runs) {
  static Deviation of(double... values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return new Deviation(mean, Math.sqrt(squares / (values.length - 1)), values.length);
  }

  /// Three standard errors of the difference between two means.
  double threeErrors(double otherSd, int otherRuns) {
    return 3 * Math.sqrt(sd * sd / runs + otherSd * otherSd / otherRuns);
  }
}
