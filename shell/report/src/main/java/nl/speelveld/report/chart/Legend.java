package nl.speelveld.report.chart;

import java.util.List;
import java.util.function.BiConsumer;

/// A legend under a picture: a mark and its words, as many on a line as fit.
final class Legend {
  private static final double ROW = 24;
  private static final double MARK = 26;

  /// One entry.
  ///
  /// @param mark draws the mark around a point
  /// @param words what it means
  record Entry(BiConsumer<Double, Double> mark, String words) {}

  private Legend() {}

  /// Draws the entries from `y` downward and tells where they end.
  static double draw(Svg svg, Frame frame, double y, List<Entry> entries) {
    double x = 4;
    double line = y + 14;
    for (Entry entry : entries) {
      List<String> words = Words.wrap(entry.words(), frame.width() - MARK - 8, Svg.SMALL);
      double width = MARK + Svg.widthOf(words.getFirst(), Svg.SMALL) + 14;
      if (x > 4 && x + width > frame.width()) {
        x = 4;
        line += ROW;
      }
      entry.mark().accept(x + 9, line - 5);
      for (int i = 0; i < words.size(); i++) {
        svg.small(x + MARK, line + i * 17, Svg.Anchor.START, words.get(i));
      }
      line += (words.size() - 1) * 17;
      x += width;
    }
    return line + 10;
  }
}
