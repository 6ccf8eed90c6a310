package nl.speelveld.opendata.sample;

/// The school years of the sample, and the one break in registration.
final class SchoolYears {
  /// First school year with files, named by the year in which it begins.
  static final int FIRST = 2015;

  /// Last school year with files.
  static final int LAST = 2019;

  /// First year of the new registration: counted on 1 February, with a stricter rule for weights.
  static final int BREAK = 2018;

  /// The school year of the later enrolment.
  static final int ENROLMENT = LAST + 2;

  /// First cohort that chooses; the years before [#FIRST] let the schools settle.
  static final int FIRST_COHORT = FIRST - 22;

  /// The part of a year of births that turns a year older between 1 October and 1 February.
  static final double OCTOBER_TO_FEBRUARY = 123.0 / 365;

  private SchoolYears() {}

  /// Reference date of a school year as the files write it.
  static String referenceDate(int year) {
    return year < BREAK ? year + "1001" : year + 1 + "0201";
  }

  /// `2016-2017`.
  static String name(int year) {
    return year + "-" + (year + 1);
  }
}
