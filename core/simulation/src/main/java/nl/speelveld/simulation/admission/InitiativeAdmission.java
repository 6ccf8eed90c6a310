package nl.speelveld.simulation.admission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Families of one group who go together to a school: they enrol there first, the others follow the
/// admission of the year for the seats that are left.
///
/// Who takes part: of the group, those who live nearest to the school and do not have it as first
/// choice anyway, equals by lot.
///
/// @param inner the admission of all others
/// @param school where to
/// @param group who
/// @param families how many; no more than there are, and than there are seats
public record InitiativeAdmission(Admission inner, int school, int group, int families)
    implements Admission {
  @Override
  public int[] assign(Applicants applicants) {
    int most = Math.min(families, applicants.seats(school));
    int[] taking =
        IntStream.range(0, applicants.size())
            .filter(applicant -> applicants.group(applicant) == group)
            .filter(applicant -> applicants.choice(applicant, 0) != school)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(
                        applicant -> applicants.kilometres(applicants.area(applicant), school))
                    .thenComparingLong(applicants::lot))
            .limit(most)
            .mapToInt(Integer::intValue)
            .toArray();
    boolean[] takes = new boolean[applicants.size()];
    for (int applicant : taking) {
      takes[applicant] = true;
    }
    int[] others =
        IntStream.range(0, applicants.size()).filter(applicant -> !takes[applicant]).toArray();
    int[] places = inner.assign(new Rest(applicants, others, school, taking.length));
    int[] all = new int[applicants.size()];
    Arrays.fill(all, school);
    for (int at = 0; at < others.length; at++) {
      all[others[at]] = places[at];
    }
    return all;
  }

  /// Those who do not take part, and the seats that are left to them.
  private record Rest(Applicants all, int[] who, int school, int taken) implements Applicants {
    @Override
    public int size() {
      return who.length;
    }

    @Override
    public int schools() {
      return all.schools();
    }

    @Override
    public int seats(int at) {
      return all.seats(at) - (at == school ? taken : 0);
    }

    @Override
    public int group(int applicant) {
      return all.group(who[applicant]);
    }

    @Override
    public int area(int applicant) {
      return all.area(who[applicant]);
    }

    @Override
    public int sibling(int applicant) {
      return all.sibling(who[applicant]);
    }

    @Override
    public int choice(int applicant, int rank) {
      return all.choice(who[applicant], rank);
    }

    @Override
    public double kilometres(int area, int at) {
      return all.kilometres(area, at);
    }

    @Override
    public long lot(int applicant) {
      return all.lot(who[applicant]);
    }
  }
}
