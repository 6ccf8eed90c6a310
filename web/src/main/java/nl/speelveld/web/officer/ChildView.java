package nl.speelveld.web.officer;

import java.util.List;
import nl.speelveld.runs.office.Child;

/// What stands on the pages about one child.
public final class ChildView {
  private ChildView() {}

  /// A child.
  ///
  /// @param child who it is
  /// @param born its day of birth, in words
  /// @param facts what rules look at, name and value
  /// @param list its choices, the dearest first
  /// @param listed when the list was saved and by whom, in words
  /// @param history earlier lists, in words
  /// @param placing what became of it, in words; empty before the outcome
  /// @param links what can be done
  /// @param code where a new code is made; empty where none can be
  public record Model(
      Child child,
      String born,
      List<Fact> facts,
      List<String> list,
      String listed,
      List<String> history,
      String placing,
      List<TaskView.Link> links,
      String code) {
    public Model {
      facts = List.copyOf(facts);
      list = List.copyOf(list);
      history = List.copyOf(history);
      links = List.copyOf(links);
    }
  }

  /// A name and a value.
  public record Fact(String name, String value) {}
}
