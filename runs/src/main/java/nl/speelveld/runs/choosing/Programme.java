package nl.speelveld.runs.choosing;

import java.util.Map;
import java.util.OptionalInt;

/// A programme that can be chosen: a school, or a level at a school.
///
/// @param number its row in `schools.csv`, from 1; what pages call it instead of its name
/// @param name name in the round
/// @param columns what else `schools.csv` says: `name`, `kind`, `denomination`, `concept`, `level`
/// @param seats how many seats there are; empty where programmes share seats
/// @param page what the school tells of itself
public record Programme(
    int number, String name, Map<String, String> columns, OptionalInt seats, SchoolPage page) {
  public Programme {
    columns = Map.copyOf(columns);
  }

  /// Whether it has no seat to give out, as many have in a second round.
  public boolean isFull() {
    return seats.isPresent() && seats.getAsInt() == 0;
  }

  /// What stands in a column of `schools.csv`; empty where nothing does.
  public String column(String column) {
    return columns.getOrDefault(column, "");
  }
}
