package nl.speelveld.simulation.compass;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelveld.segregation.multigroup.InformationIndex;
import nl.speelveld.table.counts.UnitGroupCounts;

/// Who is at which school, how many of each group, and what they think of it. Mutable: lives inside
/// one run.
///
/// The mean and the standard deviation of utility are known without asking every family: utility is
/// a part of the school and group, which is the same for all of them there, and a part of the
/// distance, whose sums follow each move.
final class SchoolRolls {
  final int[] schoolOf; // by family
  final int[] count; // schools × groups
  final int[] total; // by school
  final double[] like; // groups × schools: α · U(composition), as it stands at the start of a step
  private final double[] mostLiked; // by group: the highest of its likes
  private final double[] nearSum; // schools × groups: sum of the distance part
  private double nearSquares;
  private final Spots spots;
  private final CompassParameters parameters;
  private final int groups;
  private final List<String> schoolNames;
  private final List<String> groupNames;

  SchoolRolls(Spots spots, CompassParameters parameters, int[] start) {
    this.spots = spots;
    this.parameters = parameters;
    this.groups = parameters.groups().size();
    this.schoolOf = start;
    this.count = new int[spots.schools * groups];
    this.total = new int[spots.schools];
    this.like = new double[groups * spots.schools];
    this.mostLiked = new double[groups];
    this.nearSum = new double[spots.schools * groups];
    this.schoolNames = names("school", spots.schools);
    this.groupNames = names("group", groups);
    for (int family = 0; family < start.length; family++) {
      enter(family, start[family]);
    }
    refresh();
  }

  private static List<String> names(String kind, int how) {
    return IntStream.range(0, how).mapToObj(number -> kind + " " + number).toList();
  }

  void move(int family, int to) {
    int from = schoolOf[family];
    int spot = spots.spotOf[family];
    int cell = from * groups + spots.group[spot];
    double near = spots.near[spot * spots.schools + from];
    count[cell]--;
    total[from]--;
    nearSum[cell] -= near;
    nearSquares -= near * near;
    enter(family, to);
  }

  private void enter(int family, int school) {
    int spot = spots.spotOf[family];
    int cell = school * groups + spots.group[spot];
    double near = spots.near[spot * spots.schools + school];
    schoolOf[family] = school;
    count[cell]++;
    total[school]++;
    nearSum[cell] += near;
    nearSquares += near * near;
  }

  /// Looks at the compositions anew: what families like of them stands until the next look.
  void refresh() {
    for (int group = 0; group < groups; group++) {
      CompassGroup likes = parameters.groups().get(group);
      double most = 0;
      for (int school = 0; school < total.length; school++) {
        double share =
            total[school] == 0 ? 0 : (double) count[school * groups + group] / total[school];
        double liked = likes.alpha() * likes.composition().utility(share);
        like[group * total.length + school] = liked;
        most = Math.max(most, liked);
      }
      mostLiked[group] = most;
    }
  }

  /// No school is liked more for its composition by this group.
  double mostLiked(int group) {
    return mostLiked[group];
  }

  double utility(int spot, int school) {
    return like[spots.group[spot] * spots.schools + school]
        + spots.near[spot * spots.schools + school];
  }

  UnitGroupCounts counts() {
    return UnitGroupCounts.ofHeads(schoolNames, groupNames, count);
  }

  StepFigures figures(int moved) {
    double sum = 0;
    double squares = nearSquares;
    for (int school = 0; school < total.length; school++) {
      for (int group = 0; group < groups; group++) {
        double liked = like[group * total.length + school];
        int cell = school * groups + group;
        sum += count[cell] * liked + nearSum[cell];
        squares += liked * (count[cell] * liked + 2 * nearSum[cell]);
      }
    }
    double mean = sum / schoolOf.length;
    double variance = Math.max(0, squares / schoolOf.length - mean * mean);
    return new StepFigures(InformationIndex.of(counts()), mean, Math.sqrt(variance), moved);
  }
}
