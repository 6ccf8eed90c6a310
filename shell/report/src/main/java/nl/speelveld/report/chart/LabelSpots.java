package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Finds room for short labels beside signs: none covers a sign or another label, and none leaves
/// the picture, as long as there is room. Lives inside one picture.
final class LabelSpots {
  private static final double ASIDE = 11;
  private static final double UP = 9;
  private static final double OVER_BASE = 11; // of small letters
  private static final double UNDER_BASE = 3;
  private static final int RINGS = 5; // each further away

  private final Box within;
  private final List<Box> taken;

  /// @param within where labels may stand
  /// @param signs what they may not cover
  LabelSpots(Box within, List<Box> signs) {
    this.within = within;
    this.taken = new ArrayList<>(signs);
  }

  /// Where a label begins, at its foot.
  record Spot(double x, double y) {}

  /// Takes the nearest free spot beside a sign: to the right of it and a bit up where it can be, to
  /// the left of it near the right edge. Where none is free, that first one.
  Spot take(double x, double y, String label) {
    double width = Svg.widthOf(label, Svg.SMALL);
    List<Spot> spots = spots(x, y, width);
    Spot spot =
        spots.stream()
            .filter(each -> isFree(box(each, width)))
            .findFirst()
            .orElse(spots.getFirst());
    taken.add(box(spot, width));
    return spot;
  }

  private List<Spot> spots(double x, double y, double width) {
    double right = x + ASIDE;
    double left = x - ASIDE - width;
    boolean isFarRight = x > within.x() + within.width() * 0.6;
    List<Spot> spots = new ArrayList<>();
    for (int ring = 0; ring < RINGS; ring++) {
      double away = ring * (OVER_BASE + UNDER_BASE);
      for (double foot : new double[] {y - UP - away, y + UP + OVER_BASE - UNDER_BASE + away}) {
        spots.add(new Spot(isFarRight ? left : right, foot));
        spots.add(new Spot(isFarRight ? right : left, foot));
      }
    }
    return spots;
  }

  private static Box box(Spot spot, double width) {
    return new Box(spot.x(), spot.y() - OVER_BASE, width, OVER_BASE + UNDER_BASE);
  }

  private boolean isFree(Box box) {
    return box.x() >= within.x()
        && box.right() <= within.right()
        && box.y() >= within.y()
        && box.bottom() <= within.bottom()
        && taken.stream().noneMatch(box::meets);
  }
}
