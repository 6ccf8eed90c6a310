package nl.speelveld.web.family;

import java.util.Optional;
import nl.speelveld.matching.round.RoundData;
import nl.speelveld.matching.rules.RoundRules;
import nl.speelveld.runs.choosing.ListAdvice;
import nl.speelveld.runs.choosing.Programmes;
import nl.speelveld.runs.enrolment.family.OfficeDetails;

/// What is the same for all families of a round while its files do not change.
///
/// @param rules the rules
/// @param data schools and seats; no children and no lists
/// @param programmes the programmes with what schools tell of themselves
/// @param standings where a child stands, kept for those who looked last
/// @param order whether the own order is the best one
/// @param office what the office says of itself, where its file can be read
record RoundFacts(
    RoundRules rules,
    RoundData data,
    Programmes programmes,
    KnownStandings standings,
    ListAdvice.Order order,
    Optional<OfficeDetails> office) {}
