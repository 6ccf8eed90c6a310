package nl.speelveld.matching.statistics;

import java.util.Arrays;
import java.util.OptionalInt;

/// How far those who were placed go to school, in metres. Immutable.
public final class Distances {
  private final int[] sorted;
  private final int unknown;

  private Distances(int[] sorted, int unknown) {
    this.sorted = sorted;
    this.unknown = unknown;
  }

  /// From the distances of those placed, [Applicants#UNKNOWN] where one is not known.
  public static Distances of(int... metres) {
    int[] known = Arrays.stream(metres).filter(its -> its != Applicants.UNKNOWN).sorted().toArray();
    return new Distances(known, metres.length - known.length);
  }

  /// Of how many the distance is known.
  public int known() {
    return sorted.length;
  }

  /// Of how many it is not.
  public int unknown() {
    return unknown;
  }

  /// Half go no farther than this: the lower of the two middle ones where the number is even.
  public OptionalInt findMedian() {
    return findWithin(50);
  }

  /// The smallest distance within which at least this percentage of those known stay.
  ///
  /// @param percentage 1 … 100
  public OptionalInt findWithin(int percentage) {
    if (percentage < 1 || percentage > 100) {
      throw new IllegalArgumentException("percentage is (" + percentage + "), not 1 … 100");
    }
    if (sorted.length == 0) {
      return OptionalInt.empty();
    }
    long place = Math.ceilDiv((long) percentage * sorted.length, 100);
    return OptionalInt.of(sorted[Math.toIntExact(place - 1)]);
  }

  /// All metres together.
  public long totalMetres() {
    return Arrays.stream(sorted).asLongStream().sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Distances same
        && unknown == same.unknown
        && Arrays.equals(sorted, same.sorted);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sorted) + unknown;
  }

  @Override
  public String toString() {
    return sorted.length + " known distances, " + unknown + " unknown";
  }
}
