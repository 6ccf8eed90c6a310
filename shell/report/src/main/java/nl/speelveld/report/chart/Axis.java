package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;

/// A straight scale from values to pixels.
///
/// @param low value at `from`
/// @param high value at `to`
/// @param from pixel of the lowest value
/// @param to pixel of the highest value
record Axis(double low, double high, double from, double to) {
  Axis {
    if (!(high > low)) {
      throw new IllegalArgumentException(
          "axis runs from (" + low + ") to (" + high + "), but its ends differ and are in order");
    }
  }

  /// Pixel of a value; values outside are put at the end.
  double at(double value) {
    double inside = Math.clamp(value, low, high);
    return from + (inside - low) / (high - low) * (to - from);
  }

  /// Round values along the axis, about so many.
  List<Double> ticks(int about) {
    double rough = (high - low) / about;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power;
    for (double factor : new double[] {1, 2, 2.5, 5, 10}) {
      step = factor * power;
      if (step >= rough * 0.999) {
        break;
      }
    }
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
