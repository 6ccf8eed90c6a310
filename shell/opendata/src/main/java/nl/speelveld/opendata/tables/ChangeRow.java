package nl.speelveld.opendata.tables;

import java.util.OptionalInt;

/// One row of [ChangeTable].
///
/// @param until date as `2018-01-01`
/// @param year year
/// @param oldCode code that ended
/// @param newCode code that came after
/// @param currentCode code now
/// @param currentName name now
public record ChangeRow(
    String until,
    OptionalInt year,
    String oldCode,
    String newCode,
    String currentCode,
    String currentName) {}
