package nl.speelveld.simulation.admission;

import nl.speelveld.matching.market.LotteryOrder;

/// The entrants of a year, as an admission sees them. Numbered 0 … size − 1.
public interface Applicants {
  /// A choice that an applicant does not have.
  int NONE = -1;

  /// How many apply.
  int size();

  /// How many schools there are.
  int schools();

  /// Seats of a school this year.
  int seats(int school);

  /// The group of an applicant.
  int group(int applicant);

  /// The area where an applicant lives.
  int area(int applicant);

  /// The school of an older sibling, or [#NONE].
  int sibling(int applicant);

  /// The school at a rank of the applicant's list, from 0; [#NONE] where nothing is left to like.
  /// Lists are true, and are drawn as far as they are asked for.
  int choice(int applicant, int rank);

  /// The distance from an area to a school, kilometres.
  double kilometres(int area, int school);

  /// The lot of an applicant: 63 random bits, lower goes first.
  long lot(int applicant);

  /// Applicants in the order of their lots.
  default int[] byLot() {
    long[] lots = new long[size()];
    java.util.Arrays.setAll(lots, this::lot);
    return LotteryOrder.of(lots);
  }
}
