package nl.speelveld.matching.canonical;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Several parts written as one row of bytes, so that no other parts give the same row: before each
/// part stands its length in bytes, as 4 bytes with the highest first.
///
/// Texts are written in Unicode form NFC as UTF-8.
public final class Frame {
  private Frame() {}

  /// The frame of these parts.
  public static byte[] of(byte[]... parts) {
    int size = Arrays.stream(parts).mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer written = ByteBuffer.allocate(size);
    for (byte[] part : parts) {
      written.putInt(part.length).put(part);
    }
    return written.array();
  }

  /// The frame of these texts.
  public static byte[] ofTexts(String... texts) {
    return of(Arrays.stream(texts).map(Frame::text).toArray(byte[][]::new));
  }

  /// A text as a part.
  public static byte[] text(String text) {
    return CanonicalLine.normal(text).getBytes(StandardCharsets.UTF_8);
  }
}
