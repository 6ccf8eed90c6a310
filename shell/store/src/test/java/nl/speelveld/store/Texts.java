package nl.speelveld.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore;
import nl.speelveld.runs.office.RoundReading;
import nl.speelveld.table.finding.Findings;

/// A reading that only notes what it is given; what the texts mean is of no concern to a store.
final class Texts implements RoundReading {
  private final List<Map<String, String>> given = new ArrayList<>();

  @Override
  public RoundStore.Read<RoundFiles> read(Map<String, String> files) {
    given.add(files);
    return new RoundStore.Read.Refused<>(Findings.none());
  }

  /// What it was given last.
  Map<String, String> last() {
    return given.getLast();
  }
}
