package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lays labels in lanes so that none covers another.
final class Lanes {
  /// A label that wants to stand around `x`.
  ///
  /// @param key tells the caller which it is
  /// @param x where its mark is
  /// @param width how wide it is
  record Label(String key, double x, double width) {}

  /// Where it stands: its middle, and the lane counted from 0.
  record Placed(Label label, double middle, int lane) {}

  private Lanes() {}

  /// Places labels between `left` and `right`, in the first lane where each is free.
  static List<Placed> place(List<Label> labels, double left, double right) {
    List<Label> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(Label::x));
    List<Double> ends = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Label label : sorted) {
      double half = label.width() / 2;
      double middle = Math.max(left + half, Math.min(right - half, label.x()));
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) + 8 > middle - half) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0.0);
      }
      ends.set(lane, middle + half);
      placed.add(new Placed(label, middle, lane));
    }
    return placed;
  }

  /// How many lanes are in use.
  static int count(List<Placed> placed) {
    return placed.stream().mapToInt(Placed::lane).max().orElse(-1) + 1;
  }
}
