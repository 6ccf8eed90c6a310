package nl.speelveld.runs.office;

import java.util.Map;
import nl.speelveld.runs.enrolment.RoundFiles;
import nl.speelveld.runs.enrolment.RoundStore;

/// Reads the files of a round from their texts. Port; the shell that knows the files implements it.
public interface RoundReading {
  /// The round that stands in these files.
  ///
  /// @param files text by name: `round.yaml`, `schools.csv`, …
  RoundStore.Read<RoundFiles> read(Map<String, String> files);
}
