package nl.speelveld.runs.enrolment;

import java.util.Map;
import nl.speelveld.table.finding.Findings;

/// Where a round is kept: a folder, later a database. Port; shells implement it.
public interface RoundStore {
  /// What came of reading.
  sealed interface Read<T> {
    /// It was read.
    ///
    /// @param value what stands there
    /// @param findings remarks that stop nothing
    record Done<T>(T value, Findings findings) implements Read<T> {}

    /// It cannot be read.
    ///
    /// @param findings what is wrong, and where
    record Refused<T>(Findings findings) implements Read<T> {}
  }

  /// What people supply.
  Read<RoundFiles> files();

  /// What the steps left; [RoundPapers#none()] where nothing was done yet.
  Read<RoundPapers> papers();

  /// Keeps papers, with the files that are published at this moment, all or nothing. The log that
  /// is kept must be the beginning of the new one.
  ///
  /// @param before the papers as they were read
  /// @param papers the papers after a step
  /// @param published files by name
  /// @return whether they were kept; not when somebody else kept others since they were read
  boolean keep(RoundPapers before, RoundPapers papers, Map<String, String> published);
}
