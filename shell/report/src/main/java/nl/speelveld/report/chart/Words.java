package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Breaks words over lines.
final class Words {
  private Words() {}

  /// Lines of at most `width` pixels; a word that is longer stands alone.
  static List<String> wrap(String text, double width, int size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && Svg.widthOf(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
