package nl.speelveld.runs.enrolment.family;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/// The last day of a term of six weeks.
///
/// The term begins on the day after the decision was made known, so its last day has the same name
/// as the day of publication. Where that is a Saturday, a Sunday or a public holiday, the term runs
/// on to the next day that is none of these.
// Algemene wet bestuursrecht, art. 6:7 and 6:8; Algemene termijnenwet, art. 1 and 3
final class SixWeeks {
  private static final int DAYS = 42;

  private SixWeeks() {}

  /// The last day of the six weeks after a day.
  static LocalDate after(LocalDate published) {
    LocalDate last = published.plusDays(DAYS);
    while (isFree(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean isFree(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || day.equals(kingsDay(day.getYear()))
        || Set.of(-2, 1, 39, 50).contains((int) (day.toEpochDay() - easter.toEpochDay()))
        || day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1
        || day.getMonth() == Month.MAY && day.getDayOfMonth() == 5
        || day.getMonth() == Month.DECEMBER && Set.of(25, 26).contains(day.getDayOfMonth());
  }

  /// 27 April; where that is a Sunday, the day before.
  private static LocalDate kingsDay(int year) {
    LocalDate day = LocalDate.of(year, Month.APRIL, 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  /// Easter Sunday (Anonymous Gregorian computus, Nature 1876).
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
