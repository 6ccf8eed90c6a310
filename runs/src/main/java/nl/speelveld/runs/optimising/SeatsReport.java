package nl.speelveld.runs.optimising;

import nl.speelveld.optimisation.seats.SeatAnswer;
import nl.speelveld.table.finding.Findings;

/// Where extra places would make most possible.
///
/// @param town the schools and the homes of their pupils
/// @param request what was asked
/// @param today how it is now
/// @param answer which schools get places, in the order of the town, with its proof
/// @param findings what to know of the data
public record SeatsReport(
    Town town, SeatsRequest request, Town.Today today, SeatAnswer answer, Findings findings) {}
