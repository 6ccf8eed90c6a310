package nl.speelveld.matching.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How many were placed at each rank of their list, and how many were not. Immutable.
public final class Ranks {
  private final int[] atRank; // row 0 holds those without a place
  private final int applicants;

  private Ranks(int[] atRank) {
    this.atRank = atRank;
    this.applicants = Arrays.stream(atRank).sum();
  }

  /// Counts, row 0 for those without a place, row 1 for first choices and so on.
  public static Ranks of(int... countsFromUnplaced) {
    return new Ranks(countsFromUnplaced.length == 0 ? new int[1] : countsFromUnplaced.clone());
  }

  /// How many there are in all.
  public int applicants() {
    return applicants;
  }

  /// How many have no place.
  public int unplaced() {
    return atRank[0];
  }

  /// How many have a place.
  public int placed() {
    return applicants - unplaced();
  }

  /// The lowest place of a list that was granted; 0 where nobody was placed.
  public int lastRank() {
    int last = atRank.length - 1;
    while (last > 0 && atRank[last] == 0) {
      last--;
    }
    return last;
  }

  /// How many were placed at this rank, 1 is the first choice.
  public int at(int rank) {
    if (rank < 1) {
      throw new IllegalArgumentException("rank is (" + rank + "), but the first is 1");
    }
    return rank < atRank.length ? atRank[rank] : 0;
  }

  /// How many were placed at this rank or a better one.
  public int upTo(int rank) {
    return Arrays.stream(atRank, Math.min(1, atRank.length), Math.min(rank + 1, atRank.length))
        .sum();
  }

  /// Share of all who were placed at this rank or a better one; none where there is nobody.
  public OptionalDouble findShareUpTo(int rank) {
    return applicants == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) upTo(rank) / applicants);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranks same && Arrays.equals(atRank, same.atRank);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(atRank);
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOfRange(atRank, 1, atRank.length))
        + " and "
        + unplaced()
        + " without a place";
  }
}
