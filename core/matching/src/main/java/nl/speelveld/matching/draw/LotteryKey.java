package nl.speelveld.matching.draw;

import nl.speelveld.matching.canonical.Value256;

/// What puts one applicant before another: lower goes first.
///
/// @param shared key of the family, or of the applicant alone
/// @param own key of the applicant; it orders those who share a family key
public record LotteryKey(Value256 shared, Value256 own) implements Comparable<LotteryKey> {
  @Override
  public int compareTo(LotteryKey other) {
    int order = shared.compareTo(other.shared);
    return order != 0 ? order : own.compareTo(other.own);
  }

  /// As published: 64 hexadecimal digits, and for who shares a number 64 more. Keys stand in the
  /// order of these texts.
  public String text() {
    return shared.equals(own) ? own.hex() : shared.hex() + own.hex();
  }
}
