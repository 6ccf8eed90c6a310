package nl.speelveld.runs.optimising;

/// Measures that can be tried in any municipality, because who takes part is chosen from its data.
/// Each has a size; those of one [Kind] shut each other out.
///
/// Four of the five groups of the policy agenda have one. The fifth, knowledge, changes by itself
/// nothing that a model knows.
public enum Menu {
  /// Friendship of the pairs that bring most: percent of the time. Neighbourhood and school.
  FRIENDS(Kind.FRIENDS, 20, 1, 100),
  /// Families of the rest go together to the ten schools with the largest part of the group, three
  /// years long: families a year at each. Neighbourhood and school.
  INITIATIVE(Kind.INITIATIVE, 8, 1, 100),
  /// So many of the pairs that bring most become one school each. School organised differently.
  MERGE(Kind.MERGE, 10, 1, 100),
  /// A campaign after which a kilometre and the own group weigh so many percent less in what
  /// families want. A level playing field.
  INFORMATION(Kind.INFORMATION, 10, 1, 50),
  /// Central enrolment where the group goes first to so many percent of the seats of every school.
  /// Joint agreements.
  RESERVE(Kind.SEATS, 25, 1, 100),
  /// Central enrolment with a contingent for each group at every school, as large as its share of
  /// the pupils: no size. Joint agreements.
  CONTINGENT(Kind.SEATS, 1, 1, 1);

  private enum Kind {
    FRIENDS,
    INITIATIVE,
    MERGE,
    INFORMATION,
    SEATS
  }

  private final Kind kind;
  private final int usual;
  private final int least;
  private final int most;

  Menu(Kind kind, int usual, int least, int most) {
    this.kind = kind;
    this.usual = usual;
    this.least = least;
    this.most = most;
  }

  /// A measure of a size.
  ///
  /// @param size in the unit of the measure, in its range
  public record Item(Menu menu, int size) {
    /// Checks the range.
    public Item {
      if (size < menu.least || size > menu.most) {
        throw new IllegalArgumentException(
            "size (%d) of (%s) lies in %d … %d".formatted(size, menu, menu.least, menu.most));
      }
    }

    /// Its name: the measure, with its size where that is not the usual one.
    public String name() {
      return size == menu.usual ? menu.name() : menu.name() + "=" + size;
    }

    /// Whether only one of two can be taken.
    boolean shutsOut(Item other) {
      return menu.kind == other.menu.kind;
    }
  }

  /// The measure in the size in which it is tried where nobody says otherwise.
  public Item usual() {
    return new Item(this, usual);
  }

  /// The least size.
  public int least() {
    return least;
  }

  /// The largest size.
  public int most() {
    return most;
  }
}
