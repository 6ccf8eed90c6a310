package nl.speelveld.segregation.compression;

import java.util.Arrays;

/// A binary heap of pairs of units, the smallest loss on top; of equal losses the pair with the
/// lower numbers.
///
/// Columns instead of objects: two million pairs of two thousand schools take 40 bytes each as
/// objects, 24 here.
final class PairHeap {
  private double[] loss = new double[1024];
  private int[] first = new int[1024];
  private int[] second = new int[1024];
  private int[] version = new int[1024];
  private int size;

  int size() {
    return size;
  }

  double loss() {
    return loss[0];
  }

  int first() {
    return first[0];
  }

  int second() {
    return second[0];
  }

  int version() {
    return version[0];
  }

  void push(double pairLoss, int one, int other, int pairVersion) {
    if (size == loss.length) {
      grow();
    }
    int at = size++;
    put(at, pairLoss, one, other);
    version[at] = pairVersion;
    while (at > 0 && before(at, (at - 1) / 2)) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  void pop() {
    swap(0, --size);
    int at = 0;
    while (true) {
      int child = 2 * at + 1;
      if (child + 1 < size && before(child + 1, child)) {
        child++;
      }
      if (child >= size || !before(child, at)) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }

  private void grow() {
    loss = Arrays.copyOf(loss, size * 2);
    first = Arrays.copyOf(first, size * 2);
    second = Arrays.copyOf(second, size * 2);
    version = Arrays.copyOf(version, size * 2);
  }

  private void put(int at, double pairLoss, int one, int other) {
    loss[at] = pairLoss;
    first[at] = one;
    second[at] = other;
  }

  private boolean before(int one, int other) {
    if (loss[one] != loss[other]) {
      return loss[one] < loss[other];
    }
    return first[one] != first[other] ? first[one] < first[other] : second[one] < second[other];
  }

  private void swap(int one, int other) {
    double pairLoss = loss[one];
    loss[one] = loss[other];
    loss[other] = pairLoss;
    swap(first, one, other);
    swap(second, one, other);
    swap(version, one, other);
  }

  private static void swap(int[] column, int one, int other) {
    int kept = column[one];
    column[one] = column[other];
    column[other] = kept;
  }
}
