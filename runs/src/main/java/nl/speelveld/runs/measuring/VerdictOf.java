package nl.speelveld.runs.measuring;

import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Verdict;
import nl.speelveld.runs.monitor.Verdict.Answer;
import nl.speelveld.segregation.twogroup.NullUnits;

/// Does segregation play a role here, can it be measured, how sure.
///
/// Too small: fewer than 4 schools, or fewer than 5 pupils of the smaller group expected per
/// school; then an index says more about chance than about the place. Not shown: shuffling the
/// pupils gives as much in more than 1 of 20 cases. Yes or somewhat: the dissimilarity freed of
/// chance is at least .30 or less; below .30 is the usual word "low", .30 to .60 "moderate", above
/// .60 "high". Source of the border: Massey & Denton (1993), American Apartheid, p. 20.
final class VerdictOf {
  /// Dissimilarity from which segregation is called more than low.
  static final double MODERATE = 0.30;

  /// How small the chance must be that random allocation gives as much.
  static final double LEVEL = 0.05;

  private VerdictOf() {}

  /// The verdict about a place, its dissimilarity already measured.
  static Verdict of(SchoolsOfPlace place, Figure dissimilarity, Draws draws) {
    double pValue = place.tooSmall() ? 1 : FiguresOf.pValue(place.two(), draws);
    return new Verdict(
        answer(place, dissimilarity, pValue),
        dissimilarity,
        pValue,
        place.size(),
        Math.round(place.two().total()),
        Math.round(place.two().groupTotal(SchoolsOfPlace.FOCAL)),
        NullUnits.of(place.two(), SchoolsOfPlace.FOCAL).units());
  }

  /// The verdict about a sum of scores: how uneven it is can be said, whether chance gives as much
  /// cannot, because the source does not publish how the scores of pupils vary. The p value is 1,
  /// not computed; the pupils of the group are unknown and stand as 0.
  static Verdict ofScore(SchoolsOfPlace place, Figure dissimilarity) {
    double index = dissimilarity.value().find().orElse(0);
    Answer answer =
        place.tooSmallFor(Feature.SCORE)
            ? Answer.TOO_SMALL
            : index >= MODERATE ? Answer.YES : Answer.SOMEWHAT;
    return new Verdict(
        answer,
        dissimilarity,
        1,
        place.size(),
        Math.round(place.two().groupTotal(SchoolsOfPlace.REST)),
        0,
        NullUnits.of(place.two(), SchoolsOfPlace.FOCAL).units());
  }

  private static Answer answer(SchoolsOfPlace place, Figure dissimilarity, double pValue) {
    if (place.tooSmall()) {
      return Answer.TOO_SMALL;
    }
    if (pValue > LEVEL) {
      return Answer.NOT_SHOWN;
    }
    double index = dissimilarity.corrected().orElse(dissimilarity.value()).find().orElse(0);
    return index >= MODERATE ? Answer.YES : Answer.SOMEWHAT;
  }
}
