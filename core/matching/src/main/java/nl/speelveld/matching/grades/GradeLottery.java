package nl.speelveld.matching.grades;

/// Lottery numbers as they were drawn: data, lower goes first.
///
/// Numbers are compared within one quota of one programme and one class, and never added to
/// anything: class first, then number, so no rounding can move anybody. A rule that adds the class
/// to a number of 0 … 1 gives the same order.
@FunctionalInterface
public interface GradeLottery {
  /// The number of an applicant for a seat of this programme under this quota.
  double numberOf(String applicant, String programme, String quota);
}
