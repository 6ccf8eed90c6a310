/// What is public of rounds through the API: the rounds themselves, their published files, the log
/// and the checks.
///
/// Open [nl.speelveld.web.api.rounds.RoundOperations] first. Only what the audit pages show too.
@NullMarked
package nl.speelveld.web.api.rounds;

import org.jspecify.annotations.NullMarked;
