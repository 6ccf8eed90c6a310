package nl.speelveld.web.officer;

import java.util.List;
import nl.speelveld.runs.office.ListsProgress;
import nl.speelveld.runs.office.Post;

/// What stands on the page about progress.
public final class ProgressView {
  private ProgressView() {}

  /// What stands on the page.
  ///
  /// @param progress how far families are
  /// @param mail mail that waits, went and failed
  /// @param open whether lists are taken now
  public record Model(
      ListsProgress progress,
      List<ListsProgress.Asked> mostAsked,
      List<ListsProgress.Part> parts,
      Post.Count mail,
      boolean open,
      String remind,
      String table) {}
}
