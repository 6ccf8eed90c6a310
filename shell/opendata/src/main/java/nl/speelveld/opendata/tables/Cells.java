package nl.speelveld.opendata.tables;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Adds a value that may be missing to a column.
final class Cells {
  private Cells() {}

  static void add(WholeColumn.Builder column, OptionalInt value) {
    value.ifPresentOrElse(column::add, column::addMissing);
  }

  static void add(DecimalColumn.Builder column, OptionalDouble value) {
    value.ifPresentOrElse(column::add, column::addMissing);
  }
}
