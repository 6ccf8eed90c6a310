package nl.speelveld.runs.office;

import nl.speelveld.matching.round.DataTable;

/// Tells citizen service numbers from other numbers, whatever the column is called.
///
/// A number of nine digits passes the test of eleven by chance once in eleven times; that nearly
/// all of a column pass is no chance.
final class CitizenNumbers {
  private static final int DIGITS = 9;
  private static final int ELEVEN = 11;
  private static final int FEWEST = 2; // one number alone may pass by chance

  private CitizenNumbers() {}

  /// Whether nearly all that is written in a column are citizen service numbers.
  static boolean fill(DataTable table, int column) {
    int written = 0;
    int passing = 0;
    for (int row = 0; row < table.rows(); row++) {
      String value = table.value(column, row);
      if (!value.isEmpty()) {
        written++;
        passing += isOne(value) ? 1 : 0;
      }
    }
    return passing >= FEWEST && passing * 10L >= written * 9L;
  }

  /// The test of eleven: 9a + 8b + … + 2h − i is a multiple of eleven.
  private static boolean isOne(String value) {
    if (!value.matches("\\d{9}") || value.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int at = 0; at < DIGITS; at++) {
      int weight = at == DIGITS - 1 ? -1 : DIGITS - at;
      sum += weight * (value.charAt(at) - '0');
    }
    return sum % ELEVEN == 0;
  }
}
