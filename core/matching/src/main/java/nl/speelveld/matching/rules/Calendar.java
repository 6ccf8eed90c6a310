package nl.speelveld.matching.rules;

import java.time.LocalDate;
import java.util.Optional;

/// What happens when. Handing in early gives nothing: a list counts as it is at the close.
///
/// @param opens lists can be handed in
/// @param closes the last day
/// @param freezes seats, lists and priorities are fixed and their root is published
/// @param draws the draw
/// @param publishes everybody sees the outcome at one moment
/// @param secondRound opens for those without a place, where there is one
/// @param reservesEnd the last day on which a reserve list counts
public record Calendar(
    LocalDate opens,
    LocalDate closes,
    LocalDate freezes,
    LocalDate draws,
    LocalDate publishes,
    Optional<LocalDate> secondRound,
    LocalDate reservesEnd) {}
