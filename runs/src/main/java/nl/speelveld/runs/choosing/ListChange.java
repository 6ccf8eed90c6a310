package nl.speelveld.runs.choosing;

import java.util.ArrayList;
import java.util.List;

/// A change that a family makes in its list.
public sealed interface ListChange {
  /// A programme is added at the end.
  record Add(String programme) implements ListChange {}

  /// A programme goes one place up.
  record Up(String programme) implements ListChange {}

  /// A programme goes one place down.
  record Down(String programme) implements ListChange {}

  /// A programme goes off the list.
  record Remove(String programme) implements ListChange {}

  /// The list is another one: dragged, or that of another window.
  record Replace(List<String> programmes) implements ListChange {
    public Replace {
      programmes = List.copyOf(programmes);
    }
  }

  /// The list after this change. What cannot be done changes nothing: adding what is on it, moving
  /// what is not on it or at its end already. No programme ends up on a list twice.
  default List<String> of(List<String> choices) {
    List<String> changed = new ArrayList<>(choices);
    switch (this) {
      case Add(var programme) -> changed.add(programme);
      case Up(var programme) -> move(changed, programme, -1);
      case Down(var programme) -> move(changed, programme, 1);
      case Remove(var programme) -> changed.remove(programme);
      case Replace(var programmes) -> {
        changed.clear();
        changed.addAll(programmes);
      }
    }
    return changed.stream().distinct().toList();
  }

  private static void move(List<String> choices, String programme, int by) {
    int from = choices.indexOf(programme);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < choices.size()) {
      choices.remove(from);
      choices.add(to, programme);
    }
  }
}
