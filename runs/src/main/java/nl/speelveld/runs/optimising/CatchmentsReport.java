package nl.speelveld.runs.optimising;

import java.util.List;
import nl.speelveld.optimisation.catchments.Drawing;
import nl.speelveld.optimisation.invitations.Spot;
import nl.speelveld.table.finding.Findings;

/// A municipality divided into areas.
///
/// @param town the schools and the homes of their pupils
/// @param request what was asked
/// @param blocks postcode areas with their pupils
/// @param centres block in the middle of each area, by number
/// @param nearest area of each block when everybody belongs to the nearest centre
/// @param drawn the areas with least segregation between them, and the bound
/// @param findings what to know of the data
public record CatchmentsReport(
    Town town,
    CatchmentsRequest request,
    List<Spot> blocks,
    List<Integer> centres,
    List<Integer> nearest,
    Drawing.Drawn drawn,
    Findings findings) {
  public CatchmentsReport {
    blocks = List.copyOf(blocks);
    centres = List.copyOf(centres);
    nearest = List.copyOf(nearest);
  }
}
