package nl.speelveld.runs.enrolment.family;

/// A place on a reserve list.
///
/// @param programme name
/// @param seats what the kind of seats is called; nothing where all are of one kind
/// @param position 1 is called first
/// @param waiting how many wait there
public record ReservePlace(String programme, Name seats, int position, int waiting) {
  public ReservePlace {
    if (position < 1 || position > waiting) {
      throw new IllegalArgumentException(
          "position (" + position + ") is not on a reserve list of (" + waiting + ")");
    }
  }
}
