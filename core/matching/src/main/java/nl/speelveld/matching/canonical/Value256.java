package nl.speelveld.matching.canonical;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value of 256 bits: a fingerprint, a salt, a seed, a lottery key. Compared as a whole number of
/// 0 … 2²⁵⁶ − 1.
///
/// @param first the highest 64 bits
/// @param second the next 64 bits
/// @param third the next 64 bits
/// @param last the lowest 64 bits
public record Value256(long first, long second, long third, long last)
    implements Comparable<Value256> {
  /// The value of which all bits are 0.
  public static final Value256 ZERO = new Value256(0, 0, 0, 0);

  /// How many bytes it has.
  public static final int BYTES = 32;

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  /// The value of 32 bytes, the highest first.
  public static Value256 of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("there are (" + bytes.length + ") bytes instead of 32");
    }
    ByteBuffer read = ByteBuffer.wrap(bytes);
    return new Value256(read.getLong(), read.getLong(), read.getLong(), read.getLong());
  }

  /// The value written as 64 hexadecimal digits in small letters, where the text is that.
  public static Optional<Value256> find(String hex) {
    return HEX.matcher(hex).matches()
        ? Optional.of(of(HexFormat.of().parseHex(hex)))
        : Optional.empty();
  }

  /// Its 32 bytes, the highest first.
  public byte[] bytes() {
    ByteBuffer written = ByteBuffer.allocate(BYTES);
    return written.putLong(first).putLong(second).putLong(third).putLong(last).array();
  }

  /// 64 hexadecimal digits in small letters.
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /// What is left when it is divided by a number: 0 … divisor − 1.
  public int remainder(int divisor) {
    return new BigInteger(1, bytes()).mod(BigInteger.valueOf(divisor)).intValueExact();
  }

  @Override
  public int compareTo(Value256 other) {
    int order = Long.compareUnsigned(first, other.first);
    if (order != 0) {
      return order;
    }
    order = Long.compareUnsigned(second, other.second);
    if (order != 0) {
      return order;
    }
    order = Long.compareUnsigned(third, other.third);
    return order != 0 ? order : Long.compareUnsigned(last, other.last);
  }

  @Override
  public String toString() {
    return hex();
  }
}
