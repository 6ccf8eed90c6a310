package nl.speelveld.opendata.tables;

import java.util.OptionalInt;

/// When a figure holds.
///
/// @param year year
/// @param date date as `2016-10-01`, empty where only the year is known
public record Moment(OptionalInt year, String date) {
  /// No year is known.
  public static final Moment UNKNOWN = new Moment(OptionalInt.empty(), "");

  /// A year without a day.
  public static Moment ofYear(int year) {
    return new Moment(OptionalInt.of(year), "");
  }

  /// The date, else the year, else nothing.
  public String text() {
    if (!date.isEmpty()) {
      return date;
    }
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }
}
