package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.optimisation.invitations.Initiative;
import nl.speelveld.optimisation.invitations.InitiativeQuestion;
import nl.speelveld.table.finding.Findings;

/// Where a parent initiative has the best odds.
///
/// @param town the schools and the homes of their pupils
/// @param request what was asked
/// @param question who enters each school, and whom one can ask nearby
/// @param initiatives one a school, the best odds first; names are codes
/// @param withoutNewHomes the same as if no house were built; empty where none was asked
/// @param findings what to know of the data
public record InitiativesReport(
    Town town,
    InitiativesRequest request,
    InitiativeQuestion question,
    List<Initiative> initiatives,
    List<Initiative> withoutNewHomes,
    Findings findings) {
  public InitiativesReport {
    initiatives = List.copyOf(initiatives);
    withoutNewHomes = List.copyOf(withoutNewHomes);
  }
}
