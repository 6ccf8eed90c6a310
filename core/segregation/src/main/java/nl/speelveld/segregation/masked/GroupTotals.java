package nl.speelveld.segregation.masked;

import java.util.function.Consumer;

/// What the totals of all groups can be together: each between its ends, their sum known. A box cut
/// by a plane.
///
/// @param low least totals
/// @param high most
/// @param sum sum of the totals
record GroupTotals(Ends low, Ends high, double sum) {
  /// Numbers by group, never changed.
  static final class Ends {
    private final double[] values;

    Ends(double[] values) {
      this.values = values.clone();
    }

    double of(int group) {
      return values[group];
    }

    int groups() {
      return values.length;
    }

    Ends with(int group, double value) {
      Ends changed = new Ends(values);
      changed.values[group] = value;
      return changed;
    }
  }

  /// Shows every corner: all totals but one at an end, that one what is left. None where the sum
  /// cannot be met.
  void corners(Consumer<double[]> visitor) {
    int groups = low.groups();
    double[] corner = new double[groups];
    for (int free = 0; free < groups; free++) {
      for (int ends = 0; ends < 1 << (groups - 1); ends++) {
        double left = sum;
        int bit = 0;
        for (int group = 0; group < groups; group++) {
          if (group != free) {
            corner[group] = (ends >> bit++ & 1) == 0 ? low.of(group) : high.of(group);
            left -= corner[group];
          }
        }
        if (left >= low.of(free) && left <= high.of(free)) {
          corner[free] = left;
          visitor.accept(corner);
        }
      }
    }
  }

  /// The group whose total is least certain.
  int widest() {
    int widest = 0;
    for (int group = 1; group < low.groups(); group++) {
      widest = width(group) > width(widest) ? group : widest;
    }
    return widest;
  }

  double width(int group) {
    return high.of(group) - low.of(group);
  }

  /// The half in which a total is small, without its middle, or large.
  GroupTotals half(int group, boolean large) {
    double middle = Math.floor((low.of(group) + high.of(group)) / 2);
    return large
        ? new GroupTotals(low.with(group, middle + 1), high, sum)
        : new GroupTotals(low, high.with(group, middle), sum);
  }
}
