package nl.speelveld.segregation.residence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Who passes nearer, more mixed schools: the share of pupils at a school that is farther from home
/// and less mixed than each of the `k` nearest.
///
/// A school is less mixed when its share of the group is further from the share in the whole table,
/// on either side. Schools without pupils are no alternative; where fewer than k schools can be
/// reached nobody passes k of them. Equal distance or equal mix is not passing. Range 0 … 1.
/// Undefined where nobody is counted (in the group, in the rest). Cost O(origins × schools log
/// schools + pairs × k). Source: O&S Amsterdam (2008), with k = 3.
///
/// @param all share of all pupils
/// @param ofGroup share of the pupils of the group
/// @param ofRest share of all other pupils
public record PassesBy(IndexValue all, IndexValue ofGroup, IndexValue ofRest) {
  /// Counts who passes the `k` nearest schools.
  public static PassesBy of(Flows flows, DistanceTable distances, int group, int k) {
    distances.checkFits(flows.names());
    UnitGroupCounts schools = flows.bySchool();
    double[] apart = new double[schools.units()];
    double overall = schools.total() == 0 ? 0 : schools.groupTotal(group) / schools.total();
    Arrays.setAll(
        apart,
        school ->
            schools.unitTotal(school) == 0
                ? 0
                : Math.abs(schools.count(school, group) / schools.unitTotal(school) - overall));
    int[][] nearest = new int[flows.names().origins().size()][];
    Arrays.setAll(nearest, origin -> nearest(origin, schools, distances, k));
    double passing = 0;
    double passingInGroup = 0;
    for (int pair = 0; pair < flows.pairs(); pair++) {
      if (nearest[flows.origin(pair)].length == k
          && passes(new Trip(flows.origin(pair), flows.school(pair)), nearest, distances, apart)) {
        passing += flows.pupils(pair);
        passingInGroup += flows.count(pair, group);
      }
    }
    double inGroup = schools.groupTotal(group);
    return new PassesBy(
        share(passing, schools.total(), Reason.NOBODY_COUNTED),
        share(passingInGroup, inGroup, Reason.GROUP_IS_EMPTY),
        share(
            passing - passingInGroup, schools.total() - inGroup, Reason.EVERYONE_IS_IN_THE_GROUP));
  }

  private static IndexValue share(double part, double whole, Reason none) {
    return whole <= 0 ? IndexValue.undefined(none) : IndexValue.of(Math.clamp(part / whole, 0, 1));
  }

  private static int[] nearest(
      int origin, UnitGroupCounts schools, DistanceTable distances, int k) {
    return IntStream.range(0, schools.units())
        .filter(school -> schools.unitTotal(school) > 0)
        .filter(school -> distances.metres(origin, school) < DistanceTable.UNREACHABLE)
        .boxed()
        .sorted(Comparator.comparingInt(school -> distances.metres(origin, school)))
        .limit(k)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private record Trip(int origin, int school) {}

  private static boolean passes(
      Trip trip, int[][] nearest, DistanceTable distances, double[] apart) {
    return Arrays.stream(nearest[trip.origin()])
        .allMatch(near ->
            distances.metres(trip.origin(), near) < distances.metres(trip.origin(), trip.school())
                && apart[near] < apart[trip.school()]);
  }
}
