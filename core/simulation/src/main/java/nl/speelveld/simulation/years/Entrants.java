package nl.speelveld.simulation.years;

import java.util.Arrays;
import nl.speelveld.simulation.admission.Applicants;
import nl.speelveld.simulation.base.Base;
import nl.speelveld.simulation.chance.Streams;

/// The entrants of a year, whose lists are drawn as far as they are asked for. Lives inside one
/// year of one run.
final class Entrants implements Applicants {
  private static final int ROOM = 4; // of a list; it grows where more is asked
  private static final int[] NOT_ASKED = {};

  private final Base base;
  private final Cohort cohort;
  private final int[] sibling;
  private final Luck luck;
  private final int groups;
  private final int[] first;
  private final int[][] lists; // of those whose second choice was asked
  private final int[] drawn; // how many behind the first

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
    this.lists = new int[cohort.size][];
    Arrays.fill(lists, NOT_ASKED);
    this.drawn = new int[cohort.size];
    this.first = new int[cohort.size];
    // why now: everybody's first choice is asked, and here those of one cell come together, whose
    // weights are near; in the order of a lottery they would be fetched from afar
    for (int applicant = 0; applicant < cohort.size; applicant++) {
      first[applicant] = next(applicant, NOT_ASKED, 0);
    }
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
    return rank == 0 ? first[applicant] : later(applicant, rank);
  }

  private int later(int applicant, int rank) {
    int[] list = lists[applicant];
    if (rank >= list.length) {
      list = Arrays.copyOf(list, Math.max(ROOM, Math.max(2 * list.length, rank + 1)));
      list[0] = first[applicant];
      lists[applicant] = list;
    }
    while (drawn[applicant] < rank) {
      int length = ++drawn[applicant];
      list[length] = list[length - 1] == NONE ? NONE : next(applicant, list, length);
    }
    return list[rank];
  }

  private int next(int applicant, int[] list, int length) {
    long who = cohort.key[applicant];
    return luck.likings.next(
        cohort.cell[applicant], sibling[applicant], list, length, draw -> luck.taste.at(who, draw));
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
