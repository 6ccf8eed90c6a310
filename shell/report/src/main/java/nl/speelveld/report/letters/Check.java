package nl.speelveld.report.letters;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelveld.matching.draw.CheckCode;
import nl.speelveld.matching.draw.Receipt;

/// How a family checks its outcome itself.
///
/// @param address page with the published outcome
/// @param mark by which the application is found there; not for who came after the freeze
public record Check(String address, Optional<Mark> mark) {
  private static final Pattern FOUR = Pattern.compile(".{1,4}");

  /// By which an application is found among what is published.
  ///
  /// @param code check code of this family
  /// @param fingerprint fingerprint of the application, as it stands on the receipt; in groups of
  ///   four
  public record Mark(String code, String fingerprint) {
    /// By the receipt that was given when the lists were frozen.
    public static Mark of(Receipt receipt) {
      return new Mark(CheckCode.of(receipt.fingerprint()), grouped(receipt.fingerprint().hex()));
    }
  }

  /// Text in groups of four signs, for people to compare.
  static String grouped(String hex) {
    return FOUR.matcher(hex).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }
}
