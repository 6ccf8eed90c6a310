package nl.speelveld.opendata.sample;

import java.time.LocalDate;
import java.util.List;

/// One application of a round in the sample municipality.
///
/// @param pseudonym under which the round knows the child; drawn by lot, so it tells nothing
/// @param child the child; twins have the same one
/// @param twins name that twins share, empty for who comes alone
/// @param claims what the family can point to at schools
/// @param list indices of schools, best first
record RoundApplicant(
    String pseudonym, Child child, String twins, Claims claims, List<Integer> list) {
  /// First day on which children of the round were born.
  static final LocalDate FIRST_BORN = LocalDate.of(2022, 10, 1);

  RoundApplicant {
    list = List.copyOf(list);
  }

  /// What a family can point to; an index of a school, or [#NOWHERE].
  ///
  /// @param sibling school of the nearest older brother or sister
  /// @param preschool school that works with the pre-school of the child
  /// @param months months of that pre-school
  /// @param work school where a parent works
  record Claims(int sibling, int preschool, int months, int work) {
    static final Claims NONE = new Claims(NOWHERE, NOWHERE, 0, NOWHERE);
  }

  /// No school.
  static final int NOWHERE = -1;

  /// Birth date of a child of four: in the year that begins on [#FIRST_BORN].
  LocalDate born() {
    return FIRST_BORN.plusDays((long) (child.birth() * 365));
  }
}
