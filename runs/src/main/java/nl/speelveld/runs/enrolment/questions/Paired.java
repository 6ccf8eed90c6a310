package nl.speelveld.runs.enrolment.questions;

import nl.speelveld.matching.compare.Comparison;
import nl.speelveld.matching.compare.Comparison.Rules;
import nl.speelveld.matching.compare.OverDraws;

/// A figure under two sets of rules, and what they differ by in the same draw.
///
/// @param before under the rules that are
/// @param after under the rules that are weighed
/// @param difference after less before, draw by draw
public record Paired(OverDraws before, OverDraws after, OverDraws difference) {
  /// A figure of one draw under one set of rules.
  interface OfDraw {
    double of(Rules which, int draw);
  }

  static Paired of(Comparison comparison, OfDraw figure) {
    return new Paired(
        comparison.over(draw -> figure.of(Rules.BEFORE, draw)),
        comparison.over(draw -> figure.of(Rules.AFTER, draw)),
        comparison.over(draw -> figure.of(Rules.AFTER, draw) - figure.of(Rules.BEFORE, draw)));
  }

  /// Whether the difference has the same sign in nearly all draws (95 of 100).
  public boolean isSure() {
    return difference.low() > 0 || difference.high() < 0;
  }
}
