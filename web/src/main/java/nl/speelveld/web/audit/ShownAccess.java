package nl.speelveld.web.audit;

import java.util.List;

/// What the record of who saw what shows of one round.
///
/// @param path address of the page
/// @param rows entries, newest first
/// @param action the action that alone is shown, as its word; empty for all
/// @param actions actions to choose from
/// @param child the child of which alone entries are shown; empty for all
/// @param pages where we are in them
public record ShownAccess(
    String path, List<Row> rows, String action, List<String> actions, String child, Pages pages) {
  public ShownAccess {
    rows = List.copyOf(rows);
    actions = List.copyOf(actions);
  }

  /// An entry.
  ///
  /// @param when its time
  /// @param who name of who did it
  /// @param role role, as its word; empty for families
  /// @param action what was done, as its word
  /// @param child pseudonym; empty where no single child is touched
  /// @param detail a few words
  public record Row(
      String when, String who, String role, String action, String child, String detail) {}

  /// Where we are in a long table.
  ///
  /// @param page from 1
  /// @param of how many pages
  /// @param entries how many rows in all
  public record Pages(int page, int of, int entries) {}
}
