package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.canonical.CanonicalLine;

/// A file: a header and canonical lines.
final class CsvFile {
  private CsvFile() {}

  static String of(String header, List<String> lines) {
    List<String> all = new ArrayList<>(lines.size() + 1);
    all.add(header);
    all.addAll(lines);
    return CanonicalLine.file(all);
  }

  static String sorted(String header, List<String> lines) {
    return of(header, CanonicalLine.sorted(lines));
  }
}
