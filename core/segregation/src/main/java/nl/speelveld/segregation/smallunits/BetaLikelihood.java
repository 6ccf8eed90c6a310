package nl.speelveld.segregation.smallunits;

import java.util.Arrays;

/// Likelihood of beta-binomial counts, by how many units have more than i members, more than i
/// others, more than i heads.
///
///     ln L = Σᵢ X₊ᵢ ln(α + i) + Σᵢ Y₊ᵢ ln(β + i) − Σᵢ K₊ᵢ ln(α + β + i)
///
/// So gradient and curvature are plain sums of reciprocals, without gamma functions.
final class BetaLikelihood {
  private static final double WITHOUT_SPREAD = 1e7; // α + β beyond which no difference is left
  private double[] more = new double[0]; // units with more than i members of the group
  private double[] others = new double[0];
  private double[] heads = new double[0];
  private int units;
  private double members;
  private double all;

  void add(int x, int size) {
    more = counted(more, x);
    others = counted(others, size - x);
    heads = counted(heads, size);
    members += x;
    all += size;
    units += size > 0 ? 1 : 0;
  }

  private static double[] counted(double[] above, int count) {
    double[] room = count > above.length ? Arrays.copyOf(above, count) : above;
    for (int i = 0; i < count; i++) {
      room[i]++;
    }
    return room;
  }

  int units() {
    return units;
  }

  double negativeLog(double a, double b) {
    return sumOfLogs(heads, a + b) - sumOfLogs(more, a) - sumOfLogs(others, b);
  }

  private static double sumOfLogs(double[] above, double from) {
    double sum = 0;
    for (int i = 0; i < above.length; i++) {
      sum += above[i] * Math.log(from + i);
    }
    return sum;
  }

  private static double[] reciprocals(double[] above, double from) {
    double first = 0;
    double second = 0;
    for (int i = 0; i < above.length; i++) {
      double inverse = 1 / (from + i);
      first += above[i] * inverse;
      second += above[i] * inverse * inverse;
    }
    return new double[] {first, second};
  }

  /// The parameters of highest likelihood: Newton steps in their logarithms, halved until they
  /// help. Ends because each step lowers the negative logarithm, or is the last.
  double[] maximise() {
    double share = Math.clamp(members / all, 1e-6, 1 - 1e-6);
    double[] at = {Math.log(2 * share), Math.log(2 * (1 - share))};
    double value = negativeLog(Math.exp(at[0]), Math.exp(at[1]));
    for (int step = 0; step < 200; step++) {
      double[] move = newton(Math.exp(at[0]), Math.exp(at[1]));
      double scale = Math.min(1, 2 / (Math.abs(move[0]) + Math.abs(move[1]) + 1e-300));
      double next = value;
      double[] there = at;
      for (int halved = 0; halved < 40; halved++, scale /= 2) {
        there = new double[] {at[0] + scale * move[0], at[1] + scale * move[1]};
        next = negativeLog(Math.exp(there[0]), Math.exp(there[1]));
        if (next <= value) {
          break;
        }
      }
      boolean settled = Math.abs(move[0]) + Math.abs(move[1]) < 1e-12 || !(next <= value);
      at = next <= value ? there : at;
      value = Math.min(next, value);
      if (settled || Math.exp(at[0]) + Math.exp(at[1]) > WITHOUT_SPREAD) {
        break;
      }
    }
    return new double[] {Math.exp(at[0]), Math.exp(at[1])};
  }

  /// A descent step in (ln α, ln β): Newton where the curvature is positive, else the gradient.
  private double[] newton(double a, double b) {
    double[] x = reciprocals(more, a);
    double[] y = reciprocals(others, b);
    double[] k = reciprocals(heads, a + b);
    double ga = (k[0] - x[0]) * a;
    double gb = (k[0] - y[0]) * b;
    double haa = (x[1] - k[1]) * a * a + ga;
    double hbb = (y[1] - k[1]) * b * b + gb;
    double hab = -k[1] * a * b;
    double det = haa * hbb - hab * hab;
    if (haa > 0 && det > 1e-14 * haa * Math.abs(hbb)) {
      return new double[] {(hab * gb - hbb * ga) / det, (hab * ga - haa * gb) / det};
    }
    double size = Math.abs(ga) + Math.abs(gb) + 1e-300;
    return new double[] {-ga / size, -gb / size};
  }
}
