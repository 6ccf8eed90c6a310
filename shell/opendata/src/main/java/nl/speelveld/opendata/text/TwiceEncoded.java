package nl.speelveld.opendata.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Text that was written as UTF-8, read as Windows-1252, and written again: `SÃºdwest` for
/// `Súdwest`.
///
/// Mended only where the whole text can be turned back into bytes that are valid UTF-8; any other
/// text stays as it is.
public final class TwiceEncoded {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TwiceEncoded() {}

  /// The text set right, or the same text where it was not encoded twice.
  public static String mend(String text) {
    if (!hasSign(text)) {
      return text;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notTwiceEncoded) {
      return text;
    }
  }

  // why: nearly no text needs mending, and this look costs nothing
  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char sign = text.charAt(i);
      if (sign >= 0xC2 && sign <= 0xF4 && text.charAt(i + 1) >= 0x80) {
        return true;
      }
    }
    return false;
  }
}
