package nl.speelveld.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The words of the signs of schools.
///
/// @param words what each sign means, only for signs in use
/// @param uncertain what hollow means; empty where nothing is hollow
public record SchoolLegend(Map<SchoolMark, String> words, String uncertain) {
  public SchoolLegend {
    words = Map.copyOf(words);
  }

  double draw(Svg svg, Frame frame, double y) {
    List<Legend.Entry> entries = new ArrayList<>();
    for (SchoolMark mark : SchoolMark.values()) {
      if (words.containsKey(mark)) {
        entries.add(new Legend.Entry((x, at) -> mark.draw(svg, x, at, 7, false), words.get(mark)));
      }
    }
    if (!uncertain.isEmpty()) {
      entries.add(
          new Legend.Entry(
              (x, at) -> {
                SchoolMark.MIRRORS.draw(svg, x - 6, at, 5, true);
                SchoolMark.OVER.draw(svg, x + 6, at, 5, true);
              },
              uncertain));
    }
    return Legend.draw(svg, frame, y, entries);
  }
}
