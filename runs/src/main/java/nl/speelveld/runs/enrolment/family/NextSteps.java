package nl.speelveld.runs.enrolment.family;

import java.time.LocalDate;
import java.util.Optional;

/// What comes after the day of the outcome.
///
/// @param enrolBy last day to take the place, where the office named one
/// @param secondRound first day of the second round, where there is one
/// @param secondRoundUntil last day of the second round, where the office named one
/// @param reservesEnd last day on which a reserve list counts
public record NextSteps(
    Optional<LocalDate> enrolBy,
    Optional<LocalDate> secondRound,
    Optional<LocalDate> secondRoundUntil,
    LocalDate reservesEnd) {}
