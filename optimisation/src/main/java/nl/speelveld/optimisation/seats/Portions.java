package nl.speelveld.optimisation.seats;

import java.util.ArrayList;
import java.util.List;

/// Extra places, given away in portions of equal size, such as a classroom of 25.
///
/// @param count how many portions, 1 or more
/// @param size places in each, 1 or more
public record Portions(int count, int size) {
  public Portions {
    if (count < 1 || size < 1) {
      throw new IllegalArgumentException(
          "count (" + count + ") and size (" + size + ") of portions are 1 or more");
    }
  }

  /// In how many ways the portions can be divided over the schools; more than `most` is told as
  /// `most + 1`.
  int ways(int schools, int most) {
    long ways = 1;
    for (int portion = 1; portion <= count; portion++) {
      ways = ways * (schools + portion - 1) / portion;
      if (ways > most) {
        return most + 1;
      }
    }
    return (int) ways;
  }

  /// Every division: the school of each portion, rising.
  List<int[]> divisions(int schools) {
    List<int[]> all = new ArrayList<>();
    fill(new int[count], 0, 0, schools, all);
    return all;
  }

  private void fill(int[] division, int portion, int from, int schools, List<int[]> all) {
    if (portion == count) {
      all.add(division.clone());
      return;
    }
    for (int school = from; school < schools; school++) {
      division[portion] = school;
      fill(division, portion + 1, school, schools, all);
    }
  }

  /// Places for each school.
  int[] places(int[] division, int schools) {
    int[] places = new int[schools];
    for (int school : division) {
      places[school] += size;
    }
    return places;
  }
}
