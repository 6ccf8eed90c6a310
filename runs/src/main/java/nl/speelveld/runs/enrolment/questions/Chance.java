package nl.speelveld.runs.enrolment.questions;

import nl.speelveld.matching.chances.Share;

/// How likely something is, 0 … 1.
///
/// @param value the share of draws in which it happens
/// @param low lower end of the interval (95 %) that so many draws leave; `value` where all draws
///   were counted
/// @param high upper end
public record Chance(double value, double low, double high) {
  static Chance of(Share share, boolean isCounted) {
    return isCounted
        ? new Chance(share.value(), share.value(), share.value())
        : new Chance(share.value(), share.low(), share.high());
  }
}
