package nl.speelveld.runs.pupils;

/// Rows that are told together: how many, and which is the first.
final class Told {
  private long rows;
  private int first = -1;

  void add(int row) {
    first = rows++ == 0 ? row : first;
  }

  void addAll(Told more) {
    first = rows == 0 || (more.any() && more.first < first) ? more.first : first;
    rows += more.rows;
  }

  long rows() {
    return rows;
  }

  int first() {
    return first;
  }

  boolean any() {
    return rows > 0;
  }
}
