package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.optimisation.invitations.Tour;
import nl.speelveld.table.finding.Findings;

/// Where tours along schools make sense.
///
/// @param town the schools and the homes of their pupils
/// @param request what was asked
/// @param mixed which neighbourhoods were taken as mixed
/// @param neighbourhoods how many there are
/// @param mixedNeighbourhoods how many of them are mixed
/// @param tours the tours, the one that concerns most children first; names are codes
/// @param findings what to know of the data
public record ToursReport(
    Town town,
    ToursRequest request,
    ToursRequest.Mixed mixed,
    int neighbourhoods,
    int mixedNeighbourhoods,
    List<Tour> tours,
    Findings findings) {
  public ToursReport {
    tours = List.copyOf(tours);
  }
}
