package nl.speelveld.runs.whatif;

import java.util.Arrays;
import nl.speelveld.runs.data.Flows;
import nl.speelveld.runs.data.Homes;
import nl.speelveld.runs.measuring.Counting;

/// Pupils of each home, school and group as they were counted together.
///
/// Nothing is guessed but the homes of pupils of whom none is known: they are spread as the others
/// of their group at the school, or, where a group has no known home there, as all its pupils. So a
/// school has exactly its counted pupils of each group.
final class CountedPupils {
  private final Grid grid;
  private final BaseGroups groups;
  private final double[] known; // areas × schools × groups

  private CountedPupils(Grid grid, BaseGroups groups, Homes homes) {
    this.grid = grid;
    this.groups = groups;
    this.known = new double[grid.areas() * grid.schools() * groups.size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int category : groups.categories().get(group)) {
        add(homes.ofCategory().get(category), group);
      }
    }
  }

  private void add(Flows flows, int group) {
    for (int row = 0; row < flows.rows(); row++) {
      int area = grid.areaOf(flows.origin(row));
      int school = grid.schoolOf(flows.school(row));
      if (area >= 0 && school >= 0) {
        known[cell(area, school, group)] += flows.pupils(row);
      }
    }
  }

  private int cell(int area, int school, int group) {
    return (area * grid.schools() + school) * groups.size() + group;
  }

  /// Counts.
  ///
  /// @param unit row of each school in the counting, -1 for none
  static Divided of(Grid grid, Counting counting, int[] unit, BaseGroups groups, Homes homes) {
    CountedPupils pupils = new CountedPupils(grid, groups, homes);
    int[] heads = new int[pupils.known.length];
    for (int school = 0; school < grid.schools(); school++) {
      for (int group = 0; group < groups.size(); group++) {
        double[] of = pupils.homesOf(school, group);
        double counted =
            school < grid.inside()
                ? pupils.counted(counting, unit[school], group)
                : Arrays.stream(of).sum();
        pupils.put(
            counted > 0 && Arrays.stream(of).sum() == 0 ? grid.homesOf(school) : of,
            counted,
            heads,
            pupils.cell(0, school, group));
      }
    }
    return new Divided(groups.names(), heads, 0);
  }

  private double[] homesOf(int school, int group) {
    double[] homes = new double[grid.areas()];
    Arrays.setAll(homes, area -> known[cell(area, school, group)]);
    return homes;
  }

  private double counted(Counting counting, int unit, int group) {
    double sum = 0;
    for (int category : groups.categories().get(group)) {
      sum += counting.composition().low().count(unit, category);
    }
    return sum;
  }

  /// Writes whole pupils, as many as were counted.
  private void put(double[] homes, double counted, int[] heads, int first) {
    int[] whole = Grid.whole(homes, counted > 0 ? counted / Arrays.stream(homes).sum() : 0);
    for (int area = 0; area < homes.length; area++) {
      heads[first + area * grid.schools() * groups.size()] = whole[area];
    }
  }
}
