package nl.speelveld.segregation.residence;

import java.util.Arrays;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Who would sit where if everyone went to the nearest school and seats were ignored, for flows
/// between the same homes and schools whose counts change: then the nearest schools are looked up
/// once. Gives what [NearestSchool] gives. Time a table: O(pairs × groups).
final class NearestShares {
  private final FlowNames names;
  private final int[] partyOfPair;
  private final int[][] nearestOfParty;

  NearestShares(Flows flows, DistanceTable distances, PlacementRule rule) {
    distances.checkFits(flows.names());
    rule.checkFits(flows.names());
    this.names = flows.names();
    this.partyOfPair = new int[flows.pairs()];
    this.nearestOfParty = new int[names.origins().size() * rule.kinds()][];
    for (int party = 0; party < nearestOfParty.length; party++) {
      nearestOfParty[party] = nearest(party / rule.kinds(), party % rule.kinds(), distances, rule);
    }
    for (int pair = 0; pair < partyOfPair.length; pair++) {
      partyOfPair[pair] = flows.origin(pair) * rule.kinds() + rule.kindOf(flows.school(pair));
    }
  }

  /// Schools of a kind at the least distance; none when no school can be reached.
  private int[] nearest(int origin, int kind, DistanceTable distances, PlacementRule rule) {
    int schools = names.schools().size();
    int[] found = new int[schools];
    int many = 0;
    int least = DistanceTable.UNREACHABLE;
    for (int school = 0; school < schools; school++) {
      int metres = distances.metres(origin, school);
      if (rule.kindOf(school) == kind && metres < DistanceTable.UNREACHABLE && metres <= least) {
        many = metres < least ? 0 : many;
        found[many++] = school;
        least = metres;
      }
    }
    return Arrays.copyOf(found, many);
  }

  /// Counts by school and group with everyone at the nearest school; who can reach none is left
  /// out.
  UnitGroupCounts bySchool(Flows flows) {
    int groups = names.groups().size();
    double[] cells = new double[names.schools().size() * groups];
    for (int pair = 0; pair < partyOfPair.length; pair++) {
      int[] schools = nearestOfParty[partyOfPair[pair]];
      for (int group = 0; group < groups; group++) {
        double each = flows.count(pair, group) / Math.max(1, schools.length);
        for (int school : schools) {
          cells[school * groups + group] += each;
        }
      }
    }
    return UnitGroupCounts.of(names.schools(), names.groups(), cells);
  }
}
