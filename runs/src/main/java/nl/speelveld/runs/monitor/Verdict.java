package nl.speelveld.runs.monitor;

import java.util.OptionalDouble;
import nl.speelveld.runs.figure.Figure;

/// Does segregation play a role here, can it be measured, how sure.
///
/// @param answer the answer
/// @param dissimilarity the index that the answer rests on
/// @param pValue how often random allocation alone gives at least this much; 1 where it was not
///   computed, see [#findPValue()]
/// @param schools schools with pupils
/// @param pupils pupils counted
/// @param focalPupils pupils in the group
/// @param nullSchools schools without anybody of the group
public record Verdict(
    Answer answer,
    Figure dissimilarity,
    double pValue,
    int schools,
    long pupils,
    long focalPupils,
    int nullSchools) {
  /// Whether this is about a sum of scores: then nobody is in the group, chance cannot be tested,
  /// and the index is still there.
  public boolean ofScore() {
    return focalPupils == 0 && pValue == 1 && dissimilarity.value().find().isPresent();
  }

  /// The p value, where it was computed: not of a place that is too small to measure, and not of a
  /// sum of scores. At its least it is 1/(draws + 1): none of the draws reached the place.
  public OptionalDouble findPValue() {
    return answer == Answer.TOO_SMALL || ofScore()
        ? OptionalDouble.empty()
        : OptionalDouble.of(pValue);
  }

  /// The four answers.
  public enum Answer {
    /// Yes: more than chance, and the corrected dissimilarity is 0.30 or more.
    YES,
    /// Somewhat: more than chance, but below 0.30.
    SOMEWHAT,
    /// Not shown: chance alone may give what was seen.
    NOT_SHOWN,
    /// Too small to measure: too few schools, or too few of the group per school.
    TOO_SMALL
  }
}
