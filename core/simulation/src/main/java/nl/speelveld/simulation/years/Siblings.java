package nl.speelveld.simulation.years;

import java.util.Arrays;
import java.util.Collection;
import nl.speelveld.simulation.admission.Applicants;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.chance.Streams;

/// Where older brothers and sisters of entrants are: a sibling is a pupil of the same area and
/// group, drawn by chance.
final class Siblings {
  private Siblings() {}

  /// The school of a sibling of each entrant, or none.
  ///
  /// @param present all who are at a school
  static int[] of(Collection<Cohort> present, Cohort entrants, Base base, Streams chance) {
    int[] sibling = new int[entrants.size];
    Arrays.fill(sibling, Applicants.NONE);
    if (base.habits().siblingShare() == 0) {
      return sibling;
    }
    int[] from = starts(present, base.areas().size() * base.groups().size());
    int[] schoolOf = schools(present, from);
    for (int pupil = 0; pupil < entrants.size; pupil++) {
      int cell = entrants.cell[pupil];
      int olders = from[cell + 1] - from[cell];
      long who = entrants.key[pupil];
      if (olders > 0 && chance.at(who, 0) < base.habits().siblingShare()) {
        sibling[pupil] = schoolOf[from[cell] + (int) (chance.at(who, 1) * olders)];
      }
    }
    return sibling;
  }

  /// Where the pupils of each cell begin, and the end.
  private static int[] starts(Collection<Cohort> present, int cells) {
    int[] from = new int[cells + 1];
    for (Cohort cohort : present) {
      for (int pupil = 0; pupil < cohort.size; pupil++) {
        from[cohort.cell[pupil] + 1] += cohort.school[pupil] >= 0 ? 1 : 0;
      }
    }
    for (int cell = 0; cell < cells; cell++) {
      from[cell + 1] += from[cell];
    }
    return from;
  }

  /// Schools of all present pupils, by cell.
  private static int[] schools(Collection<Cohort> present, int[] from) {
    int[] schoolOf = new int[from[from.length - 1]];
    int[] filled = from.clone();
    for (Cohort cohort : present) {
      for (int pupil = 0; pupil < cohort.size; pupil++) {
        if (cohort.school[pupil] >= 0) {
          schoolOf[filled[cohort.cell[pupil]]++] = cohort.school[pupil];
        }
      }
    }
    return schoolOf;
  }
}
