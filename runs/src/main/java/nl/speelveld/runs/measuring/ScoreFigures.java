package nl.speelveld.runs.measuring;

import java.util.EnumMap;
import java.util.Map;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.twogroup.Gini;
import nl.speelveld.table.counts.UnitGroupCounts;

/// How unevenly a sum of scores lies over schools, compared with the pupils themselves.
///
///     D = ½ Σₛ | scoreₛ/S − pupilsₛ/T |     the share of the score that would have to move for
///                                           every school to have the same score per pupil
///     Gini: twice the area between the curve of cumulated score over cumulated pupils and the line
///
/// The first is the index of Hoover (1936), which is what dissimilarity becomes when the group is a
/// mass and the rest is everybody. Range 0 … 1. No interval and no share by chance: the source
/// publishes sums, not how the scores of pupils vary. No index of meeting: a score meets nobody.
final class ScoreFigures {
  private ScoreFigures() {}

  /// D and Gini of a table schools × (score, pupils).
  static Map<MonitorIndex, Figure> of(UnitGroupCounts scoreAndPupils) {
    Map<MonitorIndex, Figure> figures = new EnumMap<>(MonitorIndex.class);
    figures.put(
        MonitorIndex.DISSIMILARITY,
        Figure.plain(MonitorIndex.DISSIMILARITY.id(), Dissimilarity.of(scoreAndPupils, 0)));
    figures.put(
        MonitorIndex.GINI, Figure.plain(MonitorIndex.GINI.id(), Gini.of(scoreAndPupils, 0)));
    return figures;
  }
}
