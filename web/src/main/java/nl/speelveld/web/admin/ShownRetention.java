package nl.speelveld.web.admin;

import java.util.List;

/// What is kept until when, and what was destroyed.
///
/// @param kept rounds of which data of children are kept
/// @param gone rounds of which they were destroyed
public record ShownRetention(List<Kept> kept, List<Gone> gone) {
  public ShownRetention {
    kept = List.copyOf(kept);
    gone = List.copyOf(gone);
  }

  /// A round of which data of children are kept.
  ///
  /// @param due whether the day is past
  public record Kept(String title, String municipality, String until, boolean due) {}

  /// A round of which they were destroyed.
  ///
  /// @param rows how many rows of what
  public record Gone(String title, String at, String by, String rows) {}
}
