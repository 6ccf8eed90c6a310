package nl.speelveld.matching.statistics;

/// One programme after the draw.
///
/// @param name name
/// @param seats all its seats
/// @param listed on how many lists it stands
/// @param firstChoices who wanted it most, and who of them got in
/// @param placed who has a place here, by rank on their own list; nobody is without a place
/// @param waiting how many families stand on a reserve list of it
/// @param distances how far those placed go
/// @param ownWijk how many of those placed live in its wijk
public record ProgrammeFigures(
    String name,
    int seats,
    int listed,
    FirstChoices firstChoices,
    Ranks placed,
    int waiting,
    Distances distances,
    OwnWijk ownWijk) {

  /// First choices, those with a priority that few have apart: where most places go to siblings,
  /// the chance of the others is far below the share of all.
  ///
  /// @param asked put it first
  /// @param placed of those, placed here
  /// @param askedWithPriority put it first and have a priority
  /// @param placedWithPriority of those, placed here
  public record FirstChoices(int asked, int placed, int askedWithPriority, int placedWithPriority) {
    /// Put it first without a priority.
    public int askedWithoutPriority() {
      return asked - askedWithPriority;
    }

    /// Of those, placed here.
    public int placedWithoutPriority() {
      return placed - placedWithPriority;
    }
  }
}
