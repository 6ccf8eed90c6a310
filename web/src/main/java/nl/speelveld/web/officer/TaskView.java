package nl.speelveld.web.officer;

import java.util.List;
import nl.speelveld.runs.office.RoundTask;
import nl.speelveld.runs.office.RoundTask.State;

/// What stands on the page of a round: its tasks.
public final class TaskView {
  private TaskView() {}

  /// What stands on the page.
  ///
  /// @param lines the tasks
  /// @param links other pages of this round: text and address
  /// @param first the task that comes first now: its first link is the one button that stands out
  public record Model(List<Line> lines, List<Link> links, RoundTask first) {}

  /// A task.
  ///
  /// @param state how it stands
  /// @param when a date in words; empty where there is none
  /// @param text what it is, or what came of it
  /// @param fixed what can no longer be changed after it; empty where nothing
  /// @param links what to do
  public record Line(
      RoundTask task, State state, String when, String text, String fixed, List<Link> links) {}

  /// A link.
  public record Link(String text, String path) {}
}
