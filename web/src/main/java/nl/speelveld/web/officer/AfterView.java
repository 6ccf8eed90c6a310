package nl.speelveld.web.officer;

import java.util.List;

/// What stands on the page about what happened after the outcome.
public final class AfterView {
  private AfterView() {}

  /// The page.
  ///
  /// @param lines what was done, the last first
  /// @param moves how many got another seat by the last step
  public record Model(List<Line> lines, int moves) {
    public Model {
      lines = List.copyOf(lines);
    }
  }

  /// Something that was done.
  public record Line(String at, String act, String about, String detail, String reason) {}
}
