package nl.speelveld.report.letters;

import java.time.LocalDate;

/// Where to go with a disagreement.
///
/// @param kind which road the law gives
/// @param body whose decision it is, as in "de openbare scholen"
/// @param until last day
/// @param address where
public record Remedy(Kind kind, String body, LocalDate until, String address) {
  /// The road.
  public enum Kind {
    // Algemene wet bestuursrecht, art. 6:7 and 7:1 (as of 2026-01-01)
    /// Objection to a decision of a public school.
    OBJECTION,
    // Wet op het primair onderwijs, art. 14; Wet voortgezet onderwijs 2020, art. 3.34
    // (as of 2026-01-01)
    /// Complaint about a decision of a private school.
    COMPLAINT
  }
}
