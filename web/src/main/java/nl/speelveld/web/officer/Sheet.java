package nl.speelveld.web.officer;

import java.util.List;

/// A table on a page.
///
/// @param caption what it shows
/// @param heads names of its columns
/// @param rows its rows; the first cell of each names it
public record Sheet(String caption, List<Head> heads, List<List<Cell>> rows) {
  public Sheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /// A column.
  ///
  /// @param number whether it holds numbers
  public record Head(String text, boolean number) {
    static Head of(String text) {
      return new Head(text, false);
    }

    static Head ofNumbers(String text) {
      return new Head(text, true);
    }
  }

  /// A cell.
  ///
  /// @param link where it leads; empty for nowhere
  public record Cell(String text, String link) {
    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  /// Whether it has no rows.
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
