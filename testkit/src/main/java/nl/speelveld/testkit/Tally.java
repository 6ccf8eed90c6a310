package nl.speelveld.testkit;

import java.util.ArrayList;
import java.util.List;

/// Counts the comparisons of one family of reference vectors and remembers the first that failed.
public final class Tally {
  private static final int SHOWN = 20;
  private final String family;
  private final List<String> failures = new ArrayList<>();
  private int compared;
  private int failed;

  /// A tally for a family of this name.
  public Tally(String family) {
    this.family = family;
  }

  /// Compares a value with the expected one within an absolute tolerance.
  public void near(String what, double actual, double expected, double tolerance) {
    check(
        what + ": " + actual + " instead of " + expected + " ± " + tolerance,
        Math.abs(actual - expected) <= tolerance);
  }

  /// Counts one comparison with its own verdict.
  public void check(String what, boolean holds) {
    compared++;
    if (!holds) {
      failed++;
      if (failures.size() < SHOWN) {
        failures.add(what);
      }
    }
  }

  /// How many comparisons were made.
  public int compared() {
    return compared;
  }

  /// How many comparisons failed.
  public int failed() {
    return failed;
  }

  /// The first failures, one line each.
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /// One line: name, compared, failed.
  public String line() {
    return family + " " + compared + " " + failed;
  }
}
