package nl.speelveld.simulation.compass;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.segregation.chance.RandomStream;
import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Place;

/// The residential process: households on a lattice move to places with a mix that they like
/// better, until mean utility, its spread and H of the neighbourhoods stand still.
///
/// In each step a drawn part of the households looks at some empty cells and its own, and draws one
/// by the logit rule. What it gives is the town in which [CompassSchools] runs. Ends because the
/// number of steps is bounded. Everything drawn follows from the seed. Source:
/// ODISSEI-School-Choice, program COMPASS. Checked against 75 runs of that program, H within three
/// standard errors.
public final class CompassHomes {
  private static final long TOWN = 4;
  private static final long MOVERS = 5;

  private CompassHomes() {}

  /// Lets the households of a town settle; the parameters have been checked.
  public static Settlement settle(LatticeParameters parameters, long seed) {
    Limits.mustHold(parameters.check(Place.NOWHERE));
    Town town = new Town(parameters, RandomStream.of(seed, TOWN));
    int households = town.cellOf.length;
    MoverOrder movers =
        new MoverOrder(households, parameters.pace(), RandomStream.of(seed, MOVERS));
    List<StepFigures> path = new ArrayList<>(List.of(town.figures(households)));
    boolean settled = false;
    while (!settled && path.size() <= parameters.pace().mostSteps()) {
      path.add(town.figures(town.step(movers.next())));
      settled = Settling.hasSettled(path, parameters.pace());
    }
    return town.settlement(path, settled, seed);
  }
}
