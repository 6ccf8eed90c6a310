package nl.speelveld.opendata.csv;

import java.util.Arrays;

/// Codes for slices of bytes: each distinct slice has the code that it was added with.
///
/// An open hash table of ints over one pool of bytes. // why: a HashMap of Strings costs a String
/// and a lookup per row; this costs a comparison of a few bytes
final class ByteDictionary {
  private byte[] pool = new byte[1 << 12];
  private int[] ends = new int[256]; // end of each value in the pool
  private int[] hashes = new int[256];
  private int[] codes = new int[256];
  private int[] slots = new int[512]; // number + 1, 0 is free; a power of two long
  private int size;

  /// The code of the field under the cursor, or -1 where it is new.
  int find(ByteRows field) {
    int mask = slots.length - 1;
    for (int slot = spread(field.hash()) & mask; ; slot = (slot + 1) & mask) {
      int number = slots[slot] - 1; // ends: a third of the slots is always free
      if (number < 0) {
        return -1;
      }
      if (hashes[number] == field.hash() && isSame(number, field)) {
        return codes[number];
      }
    }
  }

  // why: 31-hashes of numbered names differ in their low bits only a little
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private boolean isSame(int number, ByteRows field) {
    int start = number == 0 ? 0 : ends[number - 1];
    return Arrays.equals(pool, start, ends[number], field.source(), field.from(), field.to());
  }

  /// Adds the field under the cursor, which [#find] did not know, with its code.
  void add(ByteRows field, int code) {
    int length = field.to() - field.from();
    int start = size == 0 ? 0 : ends[size - 1];
    if (start + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, start + length));
    }
    System.arraycopy(field.source(), field.from(), pool, start, length);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      codes = Arrays.copyOf(codes, size * 2);
    }
    ends[size] = start + length;
    hashes[size] = field.hash();
    codes[size] = code;
    size++;
    if (size * 3 > slots.length * 2) {
      slots = new int[slots.length * 2];
      for (int number = 0; number < size; number++) {
        place(number);
      }
    } else {
      place(size - 1);
    }
  }

  private void place(int number) {
    int mask = slots.length - 1;
    int slot = spread(hashes[number]) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = number + 1;
  }
}
