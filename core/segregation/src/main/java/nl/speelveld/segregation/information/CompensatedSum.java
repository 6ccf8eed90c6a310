package nl.speelveld.segregation.information;

/// A running sum that also adds up what each addition rounded away (Neumaier's form of Kahan's
/// sum).
///
/// The error of the sum does not grow with the number of terms, so a million units keep the digits
/// of ten, and a million moves of one pupil can be added and taken away again. Mutable: lives
/// inside one method or one object, is never shared.
public final class CompensatedSum {
  private double sum;
  private double lost;

  /// A sum that starts at zero.
  public CompensatedSum() {}

  /// Adds a term of either sign.
  public void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }

  /// The sum so far.
  public double value() {
    return sum + lost;
  }

  /// Starts again at zero.
  public void clear() {
    sum = 0;
    lost = 0;
  }
}
