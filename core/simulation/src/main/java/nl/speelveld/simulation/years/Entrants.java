package nl.speelveld.simulation.years;

import nl.speelveld.simulation.admission.Applicants;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.chance.Streams;

/// The entrants of a year, whose lists are drawn as far as they are asked for. Lives inside one
/// year of one run.
final class Entrants implements Applicants {
  private static final int ROOM = 4; // choices kept for each; the room grows where more are asked

  private final Base base;
  private final Cohort cohort;
  private final int[] sibling;
  private final Luck luck;
  private final int groups;
  private int width = ROOM;
  private int[] lists;
  private final int[] drawn;

  /// What chance and liking say of them.
  ///
  /// @param likings of the year
  /// @param taste which school a pupil likes
  /// @param lots in which order equals come
  record Luck(Likings likings, Streams taste, Streams lots) {}

  Entrants(Base base, Cohort cohort, int[] sibling, Luck luck) {
    this.base = base;
    this.cohort = cohort;
    this.sibling = sibling;
    this.luck = luck;
    this.groups = base.groups().size();
    this.lists = new int[cohort.size * width];
    this.drawn = new int[cohort.size];
  }

  /// Who they are.
  Cohort cohort() {
    return cohort;
  }

  @Override
  public int size() {
    return cohort.size;
  }

  @Override
  public int schools() {
    return base.schools().size();
  }

  @Override
  public int seats(int school) {
    return base.seats(school);
  }

  @Override
  public int group(int applicant) {
    return cohort.cell[applicant] % groups;
  }

  @Override
  public int area(int applicant) {
    return cohort.cell[applicant] / groups;
  }

  @Override
  public int sibling(int applicant) {
    return sibling[applicant];
  }

  @Override
  public int choice(int applicant, int rank) {
    if (rank >= width) {
      widen(Math.max(2 * width, rank + 1));
    }
    long who = cohort.key[applicant];
    int from = applicant * width;
    while (drawn[applicant] <= rank) {
      int length = drawn[applicant];
      int before = length == 0 ? 0 : lists[from + length - 1];
      lists[from + length] =
          before == NONE
              ? NONE
              : luck.likings.next(
                  cohort.cell[applicant],
                  sibling[applicant],
                  lists,
                  from,
                  length,
                  draw -> luck.taste.at(who, draw));
      drawn[applicant]++;
    }
    return lists[from + rank];
  }

  private void widen(int to) {
    int[] wider = new int[cohort.size * to];
    for (int applicant = 0; applicant < cohort.size; applicant++) {
      System.arraycopy(lists, applicant * width, wider, applicant * to, width);
    }
    lists = wider;
    width = to;
  }

  @Override
  public double kilometres(int area, int school) {
    return base.kilometres(area, school);
  }

  @Override
  public long lot(int applicant) {
    return luck.lots.bits(cohort.key[applicant], 0) >>> 1;
  }
}
