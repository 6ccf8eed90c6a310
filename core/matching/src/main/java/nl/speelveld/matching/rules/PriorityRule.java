package nl.speelveld.matching.rules;

/// A reason to go first at a programme. Rules stand in order: who meets the first is in class 0,
/// who meets the second but not the first in class 1, and so on; who meets none is in the last
/// class.
///
/// @param id short name, as contingents speak of it: `broer-zus`
/// @param nl what letters call it in Dutch: `broer of zus op school`
/// @param en what letters call it in English
/// @param when who has it
/// @param percent for how many of the seats it counts, 100 for all; for less the first seats of a
///   contingent know it and the others do not
public record PriorityRule(String id, String nl, String en, Condition when, int percent) {
  public PriorityRule {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException(
          "percent of (" + id + ") is (" + percent + "), but a priority counts for 1 … 100 %");
    }
  }
}
