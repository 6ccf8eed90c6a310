package nl.speelveld.runs.measuring;

import java.util.List;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The schools of a place that have pupils, with their counts in the same order.
///
/// @param schools the schools
/// @param two schools × (group, rest)
/// @param intake the same of the youngest year; no units when the source has no ages
public record SchoolsOfPlace(List<School> schools, UnitGroupCounts two, UnitGroupCounts intake) {
  /// Row and column of the group that is followed.
  public static final int FOCAL = 0;

  /// The column of the rest.
  public static final int REST = 1;

  private static final int FEWEST_SCHOOLS = 4;

  public SchoolsOfPlace {
    schools = List.copyOf(schools);
  }

  /// How many schools have pupils.
  public int size() {
    return schools.size();
  }

  /// Share of the group in a school, 0 … 1.
  public double share(int school) {
    return two.count(school, FOCAL) / two.unitTotal(school);
  }

  /// Whether too few schools, or too few of either group per school, are there to say anything:
  /// fewer than 4 schools, or fewer than 5 expected of the smaller group in an average school.
  public boolean tooSmall() {
    double smaller = Math.min(two.groupTotal(FOCAL), two.groupTotal(REST));
    return size() < FEWEST_SCHOOLS || smaller / size() < 5;
  }

  /// The same for a feature: a score has no group that could be too few, so schools decide alone.
  boolean tooSmallFor(Feature feature) {
    return feature == Feature.SCORE ? size() < FEWEST_SCHOOLS : tooSmall();
  }
}
