package nl.speelveld.opendata.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The character set of a file, told from its bytes.
///
/// A byte order mark decides; else valid UTF-8 is UTF-8, for other encodings are hardly ever valid
/// UTF-8 by chance; else the bytes are one of two sets of 256 signs. In Windows-1252 the letters
/// with accents stand at 0xC0 and above, in Mac-Roman most of them at 0x80 to 0x9F: whichever has
/// more letters wins, and where they are equal, lines that end with a carriage return only (the old
/// Mac habit) speak for Mac-Roman. Cost: one pass over the bytes.
public enum Encoding {
  /// UTF-8, with or without a byte order mark.
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  /// UTF-16, little end first, with a byte order mark.
  UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
  /// UTF-16, big end first, with a byte order mark.
  UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
  /// Windows-1252, which holds Latin-1.
  WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
  /// Mac-Roman.
  MAC_ROMAN("x-MacRoman", Charset.forName("x-MacRoman"));

  private static final char MARK = '\uFEFF';

  private final String label;
  private final Charset charset;

  Encoding(String label, Charset charset) {
    this.label = label;
    this.charset = charset;
  }

  /// Name as other programs know it.
  public String label() {
    return label;
  }

  /// Tells the encoding of a file from all its bytes.
  public static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    return isUtf8(bytes) ? UTF_8 : ofOneByteSet(bytes);
  }

  /// The text without its byte order mark. A byte that the set does not know becomes U+FFFD.
  public String decode(byte[] bytes) {
    String text = new String(bytes, charset);
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /// The text of a part of the bytes.
  public String decode(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result;
    do { // ends: each round uses bytes, or stops at an error or at the end
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return !result.isError();
  }

  private static Encoding ofOneByteSet(byte[] bytes) {
    int windows = 0;
    int mac = 0;
    boolean lineFeed = false;
    boolean carriageReturn = false;
    for (byte value : bytes) {
      int code = value & 0xFF;
      if (code >= 0xC0 && code != 0xD7 && code != 0xF7) {
        windows++;
      } else if (code >= 0x80 && code <= 0x9F) {
        mac++;
      }
      lineFeed |= code == '\n';
      carriageReturn |= code == '\r';
    }
    boolean oldMac = carriageReturn && !lineFeed;
    return mac > windows || (mac == windows && oldMac) ? MAC_ROMAN : WINDOWS_1252;
  }
}
