package nl.speelveld.runs.monitor;

import java.util.List;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The risk score per pupil at the schools where pupils are, weighted by pupils.
///
/// @param perPupil score per pupil of the place: what the average pupil meets at school
/// @param aroundScore score per pupil that the average point of score meets; more than `perPupil`
///   where schools differ
/// @param deviation standard deviation of the score per pupil between schools
/// @param squaredVariation the variance between schools over the squared mean
/// @param varianceShare share of the variance of pupils' scores that lies between schools;
///   undefined where the source does not publish how pupils differ inside a school
/// @param groups what pupils of groups meet, for each counting of groups of the same school year
public record ScoreMet(
    Figure perPupil,
    Figure aroundScore,
    Figure deviation,
    Figure squaredVariation,
    Figure varianceShare,
    List<Groups> groups) {
  public ScoreMet {
    groups = List.copyOf(groups);
  }

  /// The figures of the place, in order.
  public List<Figure> figures() {
    return List.of(perPupil, aroundScore, deviation, squaredVariation, varianceShare);
  }

  /// What the two groups of another counting meet, at the schools that have both.
  ///
  /// @param edition the counting of the groups
  /// @param names ids of the two groups
  /// @param focal score per pupil that an average pupil of the first group meets
  /// @param rest the same of the second group
  /// @param difference the first less the second
  /// @param counts pupils by school and group, the base of the figures
  public record Groups(
      Edition edition,
      List<String> names,
      Figure focal,
      Figure rest,
      Figure difference,
      UnitGroupCounts counts) {
    public Groups {
      names = List.copyOf(names);
    }
  }
}
