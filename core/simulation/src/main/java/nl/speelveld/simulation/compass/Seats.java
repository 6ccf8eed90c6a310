package nl.speelveld.simulation.compass;

import nl.speelveld.simulation.limits.Limits;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// How many pupils a school can hold and below which number nobody leaves it.
///
/// @param factor seats of a school as a multiple of its equal share of the pupils, at least 1
/// @param minimumPupils a pupil of a school with this many pupils or fewer stays
public record Seats(double factor, int minimumPupils) {
  /// Seats of each school: `1 + ⌊factor × pupils / schools⌋`, all schools alike.
  public int perSchool(int pupils, int schools) {
    return 1 + (int) (factor * pupils / schools);
  }

  /// What is out of range.
  public Findings check(Place place) {
    return Limits.at(place)
        .within("factor", factor, 1, Double.MAX_VALUE)
        .within("minimumPupils", minimumPupils, 0, Double.MAX_VALUE)
        .findings();
  }
}
