package nl.speelveld.table.observation;

import java.time.LocalDate;

/// The day on which was counted (*peildatum*), and the division of municipalities that was used.
///
/// The two may differ: CBS publishes figures of 1 October on the division of the year after.
///
/// @param date the day
/// @param divisionYear the year whose municipalities, wijken and buurten were used
public record ReferenceDate(LocalDate date, int divisionYear) implements Comparable<ReferenceDate> {
  public ReferenceDate {
    if (Math.abs(divisionYear - date.getYear()) > 50) {
      throw new IllegalArgumentException(
          "divisionYear is (" + divisionYear + "), but the count is of (" + date + ")");
    }
  }

  /// A day, on the division of its own year.
  public static ReferenceDate of(LocalDate date) {
    return new ReferenceDate(date, date.getYear());
  }

  @Override
  public int compareTo(ReferenceDate other) {
    int byDate = date.compareTo(other.date);
    return byDate != 0 ? byDate : Integer.compare(divisionYear, other.divisionYear);
  }
}
