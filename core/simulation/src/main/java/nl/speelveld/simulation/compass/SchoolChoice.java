package nl.speelveld.simulation.compass;

import java.util.Arrays;
import nl.speelveld.segregation.chance.RandomStream;

/// One step: families choose in turn, by compositions as they were at the start of the step, among
/// seats as they are at that moment.
///
/// A family goes down its list. It takes the first school that has a seat, unless it comes to its
/// own school first; then it stays. So it ends at the best school among its own and those with a
/// seat, and no list needs to be sorted. Mutable scratch: lives inside one run.
final class SchoolChoice {
  private static final int NOT_YET = -1;
  private final Spots spots;
  private final SchoolRolls rolls;
  private final int seats;
  private final int minimumPupils;
  private final SchoolRanking ranking;
  private final RandomStream random;
  private final int[] best; // by spot: its best school of this step, seats or not
  private final double[] weight; // scratch, by school

  SchoolChoice(Spots spots, SchoolRolls rolls, CompassParameters parameters, RandomStream random) {
    this.spots = spots;
    this.rolls = rolls;
    this.seats = parameters.seats().perSchool(spots.spotOf.length, spots.schools);
    this.minimumPupils = parameters.seats().minimumPupils();
    this.ranking = parameters.ranking();
    this.random = random;
    this.best = new int[spots.count()];
    this.weight = new double[spots.schools];
  }

  /// Lets these families choose in this order; tells how many moved.
  int step(int[] movers) {
    rolls.refresh();
    Arrays.fill(best, NOT_YET);
    int moved = 0;
    for (int family : movers) {
      int from = rolls.schoolOf[family];
      if (rolls.total[from] > minimumPupils) {
        int to = chosen(family, from);
        if (to != from) {
          rolls.move(family, to);
          moved++;
        }
      }
    }
    rolls.refresh();
    return moved;
  }

  private int chosen(int family, int own) {
    int spot = spots.spotOf[family];
    return switch (ranking) {
      case SchoolRanking.Highest ignored -> bestWithSeat(spot, own);
      // sorted probabilities are sorted utilities: the published fault
      case SchoolRanking.ProportionalAsPublished ignored -> bestWithSeat(spot, own);
      case SchoolRanking.RandomUtility(double temperature) -> drawn(spot, own, temperature);
    };
  }

  private int bestWithSeat(int spot, int own) {
    if (best[spot] == NOT_YET) {
      best[spot] = best(spot, own, true);
    }
    int first = best[spot];
    return isOpen(first, own) ? first : best(spot, own, false);
  }

  private boolean isOpen(int school, int own) {
    return school == own || rolls.total[school] < seats;
  }

  /// The school of the highest utility, of equals the lowest number; any school, or only those that
  /// this family can go to.
  private int best(int spot, int own, boolean any) {
    double most = rolls.mostLiked(spots.group[spot]);
    int from = spot * spots.schools;
    int found = NOT_YET;
    double highest = Double.NEGATIVE_INFINITY;
    for (int rank = 0; rank < spots.schools; rank++) {
      int school = spots.bySchool[from + rank];
      // why: the schools that follow are no nearer (to a part in 10⁹), and nothing is liked more
      // than `most`, so none of them can win; a quarter of the schools is looked at
      if (spots.near[from + school] * (1 + 1e-9) + most < highest) {
        break;
      }
      double utility = rolls.utility(spot, school);
      boolean better = utility > highest || (utility == highest && school < found);
      if (better && (any || isOpen(school, own))) {
        found = school;
        highest = utility;
      }
    }
    return found;
  }

  private int drawn(int spot, int own, double temperature) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int school = 0; school < weight.length; school++) {
      highest = Math.max(highest, rolls.utility(spot, school));
    }
    double sum = 0;
    for (int school = 0; school < weight.length; school++) {
      boolean open = isOpen(school, own);
      weight[school] = open ? Math.exp(temperature * (rolls.utility(spot, school) - highest)) : 0;
      sum += weight[school];
    }
    double left = random.unit() * sum;
    for (int school = 0; school < weight.length; school++) {
      left -= weight[school];
      if (left < 0) {
        return school;
      }
    }
    return own; // the rounding of the sum left nothing to draw
  }
}
