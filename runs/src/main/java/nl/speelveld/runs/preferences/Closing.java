package nl.speelveld.runs.preferences;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Whether schools can be closed as a question asks.
final class Closing {
  private static final Place OPTION = new Place("", 0, "--close");

  private Closing() {}

  /// Findings for a school that nobody knows, and where no school would be left.
  ///
  /// @param open schools that somebody chooses now
  static void check(
      List<String> close,
      List<String> schools,
      Collection<String> open,
      Findings.Collector findings) {
    TreeSet<String> known = new TreeSet<>(schools);
    close.stream()
        .distinct()
        .filter(school -> !known.contains(school))
        .forEach(school ->
            findings.add(
                new ForecastFinding.UnknownClosing(
                    OPTION, school, ListRows.nearest(school, known))));
    if (!close.isEmpty() && open.stream().allMatch(close::contains)) {
      findings.add(new ForecastFinding.AllClosed(OPTION, open.size()));
    }
  }
}
