package nl.speelveld.matching.rules;

/// What a family may count on; each is checked for whether it can be kept, and afterwards for
/// whether it was.
public sealed interface Guarantee {
  /// Short name.
  String id();

  /// A seat at a programme, whatever the number of seats: a secured seat, a brother or sister.
  record SeatAt(String id, Condition when) implements Guarantee {}

  /// A place somewhere on the list for whoever lists at least so many programmes.
  record PlaceOnList(String id, int length) implements Guarantee {}

  /// A place within this distance for whoever lists the programmes within it.
  record NearHome(String id, double metres) implements Guarantee {}
}
