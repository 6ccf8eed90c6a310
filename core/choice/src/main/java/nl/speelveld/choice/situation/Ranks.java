package nl.speelveld.choice.situation;

/// Which ranks of a list count as choices, from 0: `from` inclusive, `to` exclusive.
///
/// A list of m is read as m choices, each from what the choices before it left over. The first rank
/// alone is the choice of one school; later ranks may follow another taste, which `PoolingTest`
/// tells.
///
/// @param from the first rank that counts
/// @param to the rank before which counting ends
public record Ranks(int from, int to) {
  /// All ranks.
  public static final Ranks ALL = new Ranks(0, Integer.MAX_VALUE);

  /// The first rank only.
  public static final Ranks FIRST = new Ranks(0, 1);

  /// Checks the order.
  public Ranks {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "ranks from (%d) to (%d): count from 0, and end after the beginning".formatted(from, to));
    }
  }

  /// The first ranks of each list.
  public static Ranks first(int ranks) {
    return new Ranks(0, ranks);
  }

  /// Plain words: `rank 1`, `ranks 2-3`, `ranks 4+`, `all ranks`.
  @Override
  public String toString() {
    if (equals(ALL)) {
      return "all ranks";
    }
    if (to == Integer.MAX_VALUE) {
      return "ranks " + (from + 1) + "+";
    }
    return to == from + 1 ? "rank " + to : "ranks " + (from + 1) + "-" + to;
  }
}
