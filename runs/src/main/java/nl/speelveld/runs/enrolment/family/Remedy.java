package nl.speelveld.runs.enrolment.family;

import java.time.LocalDate;
import java.util.Optional;

/// Where to go with a disagreement.
///
/// @param road which road the law gives
/// @param body whose decision it is, as in "het bestuur van de openbare scholen"
/// @param until last day, where there is one
/// @param address where
public record Remedy(Road road, Name body, Optional<LocalDate> until, String address) {
  /// The road.
  public enum Road {
    // Algemene wet bestuursrecht, art. 6:7 (six weeks), 6:8 (from the day after it was made known),
    // 7:1 (objection comes before the court)
    /// Objection to a decision of a public school, which is a decision in the sense of the Awb.
    OBJECTION,
    // Wet op het primair onderwijs, art. 63, third paragraph: within six weeks, in writing, to the
    // board, which decides within four weeks and hears the parents. A special school is no body of
    // administration, so the Awb does not hold.
    /// A written request to the board of a special school to look at its refusal again.
    REVIEW,
    // Wet op het primair onderwijs, art. 14: every school has a rule for complaints; the law names
    // no last day
    /// A complaint by the rule for complaints of the board.
    COMPLAINT
  }
}
