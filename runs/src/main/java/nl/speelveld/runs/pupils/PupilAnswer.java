package nl.speelveld.runs.pupils;

import nl.speelveld.table.finding.Findings;

/// What comes of reading a table of pupils.
public sealed interface PupilAnswer {
  /// What was found; also where it can be used.
  Findings findings();

  /// It can be used.
  ///
  /// @param data the data folder with the counting of the table in place of its own
  record Read(PupilData data, Findings findings) implements PupilAnswer {}

  /// It cannot be used; the findings say why.
  record Refused(Findings findings) implements PupilAnswer {}
}
