package nl.speelveld.report.letters;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelveld.runs.enrolment.family.FamilyAddress;
import nl.speelveld.runs.enrolment.family.FamilyOutcome;
import nl.speelveld.runs.enrolment.family.OfficeDetails;

/// All that one letter says.
///
/// @param office who writes
/// @param address to whom; without it the letter speaks of the child by its pseudonym
/// @param outcome what became of the application, and why
/// @param date date of the letter
/// @param check how to check it oneself
public record LetterContent(
    OfficeDetails office,
    Optional<FamilyAddress> address,
    FamilyOutcome outcome,
    LocalDate date,
    Check check) {}
