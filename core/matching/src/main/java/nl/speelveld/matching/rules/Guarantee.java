package nl.speelveld.matching.rules;

import java.util.Map;

/// What a family may count on; each is checked for whether it can be kept, and afterwards for
/// whether it was.
public sealed interface Guarantee {
  /// Short name.
  String id();

  /// A seat at a programme: a secured seat, a brother or sister, hardship that was recognised
  /// before the draw.
  ///
  /// @param onTop whether seats are added where more are promised than there are; otherwise such a
  ///   round is refused
  record SeatAt(String id, Condition when, boolean onTop) implements Guarantee {
    /// A seat of those there are.
    public SeatAt(String id, Condition when) {
      this(id, when, false);
    }
  }

  /// A place somewhere on the list for whoever lists at least so many programmes.
  ///
  /// @param length how many, where the level says nothing else
  /// @param byLevel how many by the level of [ListRules#levelColumn]
  record PlaceOnList(String id, int length, Map<String, Integer> byLevel) implements Guarantee {
    public PlaceOnList {
      byLevel = Map.copyOf(byLevel);
    }

    /// How many programmes a list of this level must have.
    public int lengthOf(String level) {
      return byLevel.getOrDefault(level, length);
    }
  }

  /// A place within this distance for whoever lists all programmes within it. Kept by a class of
  /// their own there, behind promised seats and before all priorities, and by seats that are added
  /// where that is not enough.
  record NearHome(String id, double metres) implements Guarantee {}
}
