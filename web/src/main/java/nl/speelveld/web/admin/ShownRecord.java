package nl.speelveld.web.admin;

import java.util.List;

/// A page of the record of who did what, without children.
///
/// @param rows newest first
/// @param page from 1
/// @param of how many pages
public record ShownRecord(List<Row> rows, int page, int of) {
  public ShownRecord {
    rows = List.copyOf(rows);
  }

  /// An entry.
  public record Row(String when, String who, String what, String municipality, String detail) {}
}
