package nl.speelveld.segregation.residence;

import java.util.Arrays;

/// The counterfactual in which every pupil goes to the nearest school.
///
/// The rule, without chance. In each round all pupils without a place go to the nearest school that
/// is allowed and has seats left; where several are equally near they divide over them in equal
/// parts. A school with seats for all takes all. A school with too few seats divides them: the same
/// fraction of each pupil who came, near or far, of any group, in that round; it is then full, and
/// the rest go on to the next nearest. Pupils are divided rather than drawn, so the result is what
/// would be expected and needs no lottery. Each round but the last fills a school, so it ends after
/// at most as many rounds as there are schools and one.
///
/// Cost: O(rounds × origins × kinds × schools); one round when seats are ignored.
public final class NearestSchool {
  private final Flows actual;
  private final DistanceTable distances;
  private final PlacementRule rule;
  private final int schools;
  private final int groups;
  private final double[] seats;
  private final double[] waiting;
  private final double[] placedShare;

  private NearestSchool(Flows actual, DistanceTable distances, PlacementRule rule) {
    distances.checkFits(actual.names());
    rule.checkFits(actual.names());
    this.actual = actual;
    this.distances = distances;
    this.rule = rule;
    this.schools = actual.names().schools().size();
    this.groups = actual.names().groups().size();
    this.seats = new double[schools];
    Arrays.fill(seats, Double.POSITIVE_INFINITY);
    rule.seats().ifPresent(limited -> Arrays.setAll(seats, limited::get));
    int parties = actual.names().origins().size() * rule.kinds();
    this.waiting = new double[parties];
    this.placedShare = new double[parties * schools];
  }

  /// Where pupils would go, and who found no place.
  ///
  /// @param flows pupils by origin, new school and group; fractions of pupils
  /// @param unplaced pupils for whom no allowed school had a seat
  public record Placement(Flows flows, double unplaced) {}

  /// Places all pupils of the actual flows.
  public static Placement place(Flows actual, DistanceTable distances, PlacementRule rule) {
    return new NearestSchool(actual, distances, rule).run();
  }

  /// A party is all pupils of one origin and one kind of school: they move alike.
  private int party(int pair) {
    return actual.origin(pair) * rule.kinds() + rule.kindOf(actual.school(pair));
  }

  private Placement run() {
    double[] pupils = pupilsByParty();
    for (int party = 0; party < waiting.length; party++) {
      waiting[party] = pupils[party * (groups + 1)];
    }
    while (round()) {
      // every round fills a school or is the last
    }
    return result(pupils);
  }

  /// Total and then each group of every party.
  private double[] pupilsByParty() {
    double[] pupils = new double[waiting.length * (groups + 1)];
    for (int pair = 0; pair < actual.pairs(); pair++) {
      int at = party(pair) * (groups + 1);
      for (int group = 0; group < groups; group++) {
        pupils[at] += actual.count(pair, group);
        pupils[at + 1 + group] += actual.count(pair, group);
      }
    }
    return pupils;
  }

  /// Makes one round; true when somebody is left who may find a seat in another one.
  private boolean round() {
    double[] demand = new double[schools];
    double[] wishes = new double[waiting.length * schools];
    for (int party = 0; party < waiting.length; party++) {
      wish(party, wishes);
      for (int school = 0; school < schools; school++) {
        demand[school] += wishes[party * schools + school];
      }
    }
    boolean again = false;
    double[] admitted = new double[schools];
    for (int school = 0; school < schools; school++) {
      boolean full = demand[school] > seats[school];
      admitted[school] = full ? seats[school] / demand[school] : 1;
      seats[school] = full ? 0 : seats[school] - demand[school];
      again |= full;
    }
    for (int cell = 0; cell < wishes.length; cell++) {
      double taken = wishes[cell] * admitted[cell % schools];
      placedShare[cell] += taken;
      waiting[cell / schools] -= taken;
    }
    return again;
  }

  private void wish(int party, double[] wishes) {
    if (waiting[party] <= 0) {
      return;
    }
    int origin = party / rule.kinds();
    int nearest = DistanceTable.UNREACHABLE;
    int equallyNear = 0;
    for (int school = 0; school < schools; school++) {
      if (open(party, school) && distances.metres(origin, school) <= nearest) {
        int metres = distances.metres(origin, school);
        equallyNear = metres < nearest ? 1 : equallyNear + 1;
        nearest = metres;
      }
    }
    for (int school = 0; school < schools && nearest < DistanceTable.UNREACHABLE; school++) {
      if (open(party, school) && distances.metres(origin, school) == nearest) {
        wishes[party * schools + school] = waiting[party] / equallyNear;
      }
    }
  }

  private boolean open(int party, int school) {
    return seats[school] > 0 && rule.kindOf(school) == party % rule.kinds();
  }

  private Placement result(double[] pupils) {
    Flows.Builder flows =
        Flows.between(actual.names().origins(), actual.names().schools(), actual.names().groups());
    double placed = 0;
    for (int cell = 0; cell < placedShare.length; cell++) {
      if (placedShare[cell] > 0) {
        int party = cell / schools;
        double share = placedShare[cell] / pupils[party * (groups + 1)];
        double[] byGroup = new double[groups];
        Arrays.setAll(byGroup, group -> share * pupils[party * (groups + 1) + 1 + group]);
        flows.add(party / rule.kinds(), cell % schools, byGroup);
        placed += placedShare[cell];
      }
    }
    double unplaced = actual.total() - placed;
    // why: adding and taking away fractions leaves dust that is nobody
    return new Placement(flows.toFlows(), unplaced < 1e-9 * (1 + actual.total()) ? 0 : unplaced);
  }
}
