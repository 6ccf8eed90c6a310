package nl.speelveld.table.code;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Repairs text that was written in one encoding and read in another, before it came to us.
///
/// Two accidents occur in the files of DUO: UTF-8 read as Windows-1252 (`SÃºdwest-FryslÃ¢n`),
/// sometimes twice, and Windows-1252 read as DOS code page 850 (`S·dwest-FryslÔn`). The first is
/// certain: the bytes spell valid UTF-8, which other text does not. The second is taken only
/// between letters, where the signs of code page 850 do not occur in Dutch. Text without either
/// comes back as it was.
public final class MisreadText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DOS_SIGN = Pattern.compile("(?<=\\p{L})[·ÔÚÙ÷Þ](?=\\p{Ll})");
  private static final String DOS_SIGNS = "·ÔÚÙ÷Þ";
  private static final String LETTERS = "úâéëöè";

  private MisreadText() {}

  /// The text as it was meant.
  public static String repaired(String text) {
    String present = text;
    String before;
    do {
      before = present;
      present = utf8ReadAsWindows(before);
    } while (!present.equals(before)); // each round shortens the text, so this ends
    return DOS_SIGN
        .matcher(present)
        .replaceAll(
            found -> String.valueOf(LETTERS.charAt(DOS_SIGNS.indexOf(found.group().charAt(0)))));
  }

  private static String utf8ReadAsWindows(String text) {
    if (text.chars().allMatch(letter -> letter < 128)) {
      return text;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notMisread) {
      return text; // the bytes are no UTF-8, so nothing was misread
    }
  }
}
