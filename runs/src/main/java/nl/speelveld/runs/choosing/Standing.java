package nl.speelveld.runs.choosing;

import java.util.List;
import nl.speelveld.runs.enrolment.family.Name;

/// Where a child stands at a programme by the rules of a round.
///
/// @param isOpen whether the programme may be on the list of this child
/// @param isPromised whether the rules promise a seat here
/// @param priorities the priorities that the child has here, the strongest first
/// @param priorityClass class at the first seats that the rules try, lower goes first; -1 where it
///   is not known
public record Standing(
    boolean isOpen, boolean isPromised, List<Priority> priorities, int priorityClass) {
  /// The class of which nothing is known.
  public static final int UNKNOWN_CLASS = -1;

  public Standing {
    priorities = List.copyOf(priorities);
  }

  /// A priority.
  ///
  /// @param name what it is called
  /// @param firstPlaceOnly whether it counts only where the programme is put first
  public record Priority(Name name, boolean firstPlaceOnly) {}

  /// The programme may not be on the list.
  static Standing closed() {
    return new Standing(false, false, List.of(), UNKNOWN_CLASS);
  }

  /// The programme may be on the list, and nothing else is known.
  static Standing unknown() {
    return new Standing(true, false, List.of(), UNKNOWN_CLASS);
  }
}
