package nl.speelveld.opendata.csv;

/// The sign between the fields of a file, told from its first lines.
final class Separator {
  private static final char[] CANDIDATES = {';', ',', '\t', '|'};
  private static final int LINES = 12;

  private Separator() {}

  /// The sign that occurs most in the best of the first lines, outside quotes: a header has more
  /// separators than a title above it. The comma where there is none at all.
  static char of(CharSequence text) {
    int[] best = new int[CANDIDATES.length];
    int[] inLine = new int[CANDIDATES.length];
    boolean quoted = false;
    int lines = 0;
    for (int at = 0; at < text.length() && lines < LINES; at++) {
      char sign = text.charAt(at);
      if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && (sign == '\n' || sign == '\r')) {
        keepBest(best, inLine);
        lines++;
      } else if (!quoted) {
        count(inLine, sign);
      }
    }
    keepBest(best, inLine);
    int winner = 1;
    for (int i = 0; i < best.length; i++) {
      winner = best[i] > best[winner] ? i : winner;
    }
    return CANDIDATES[winner];
  }

  private static void count(int[] inLine, char sign) {
    for (int i = 0; i < CANDIDATES.length; i++) {
      inLine[i] += CANDIDATES[i] == sign ? 1 : 0;
    }
  }

  private static void keepBest(int[] best, int[] inLine) {
    for (int i = 0; i < best.length; i++) {
      best[i] = Math.max(best[i], inLine[i]);
      inLine[i] = 0;
    }
  }
}
