package nl.speelveld.opendata.download;

import java.time.Duration;

/// How long and how often a download is tried.
///
/// @param attempts how often a file is asked for, at least 1
/// @param firstPause pause before the second attempt; doubled before each next one
/// @param longestPause the longest pause, also where a server asks for more
/// @param timeout how long an answer may take to begin, and its body may stand still
/// @param limitBytes largest file that is accepted
public record Patience(
    int attempts, Duration firstPause, Duration longestPause, Duration timeout, long limitBytes) {
  /// Five attempts within half a minute, files up to a gigabyte.
  public static final Patience USUAL =
      new Patience(
          5, Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofSeconds(30), 1L << 30);

  public Patience {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts is (" + attempts + "), but is at least 1");
    }
  }

  /// The pause after an attempt (from 1) that failed; a server may ask for a longer one.
  Duration pauseAfter(int attempt, Duration asked) {
    Duration grown = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
    Duration wanted = grown.compareTo(asked) > 0 ? grown : asked;
    return wanted.compareTo(longestPause) > 0 ? longestPause : wanted;
  }
}
