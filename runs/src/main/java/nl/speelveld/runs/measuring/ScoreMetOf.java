package nl.speelveld.runs.measuring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.figure.Figure;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Part.Why;
import nl.speelveld.runs.monitor.ScoreMet;
import nl.speelveld.segregation.value.IndexValue;
import nl.speelveld.segregation.value.IndexValue.Reason;
import nl.speelveld.segregation.value.Interval;
import nl.speelveld.table.counts.UnitGroupCounts;

/// The risk score per pupil that pupils meet at school.
///
///     r̄ = S / T                    what the average pupil meets
///     r* = Σₛ (Sₛ/S) rₛ             what the average point of score meets
///     σ² = Σₛ (Tₛ/T) (rₛ − r̄)²      variance between schools; r* = r̄ (1 + σ²/r̄²)
///     m = Σₛ xₛ rₛ / Σₛ xₛ          what the average pupil of a group meets
///
/// `Sₛ`, `Tₛ` score and pupils of school s, `rₛ = Sₛ/Tₛ`, `xₛ` pupils of a group. The score that the
/// source publishes without threshold is divided by pupils, because it grows with the school.
///
/// The source gives sums of schools only. So the share of the variance that lies between schools is
/// undefined, and r̄, r* and σ have no interval: both need to know how pupils differ inside a school.
/// What groups meet does have one: who is in the group is counted per pupil, and each school draws
/// its pupils by its own share (delta method). By chance alone both groups would meet the mean.
final class ScoreMetOf {
  private static final double NORMAL_95 = 1.959963984540054;

  private final Asked asked;
  private final Map<String, Double> scoreOfSchool = new HashMap<>();
  private double score;
  private double pupils;
  private double squares; // Σ S² / T

  private ScoreMetOf(Asked asked) {
    this.asked = asked;
    SchoolsOfPlace place = asked.place();
    for (int school = 0; school < place.size(); school++) {
      double sum = place.two().count(school, SchoolsOfPlace.FOCAL);
      double heads = place.two().count(school, SchoolsOfPlace.REST);
      if (heads > 0) {
        score += sum;
        pupils += heads;
        squares += sum * sum / heads;
        scoreOfSchool.put(place.schools().get(school).code(), sum / heads);
      }
    }
  }

  /// The part of a place; absent where the feature counts pupils or nobody has a score.
  static Part<ScoreMet> of(Asked asked) {
    if (asked.edition().feature() != Feature.SCORE) {
      return Part.absent(Why.NOT_A_SCORE);
    }
    ScoreMetOf met = new ScoreMetOf(asked);
    return met.pupils > 0 && met.score > 0 ? Part.of(met.content()) : Part.absent(Why.TOO_SMALL);
  }

  private ScoreMet content() {
    double mean = score / pupils;
    double variance = Math.max(0, squares / pupils - mean * mean);
    return new ScoreMet(
        plain("score-per-pupil", mean),
        plain("score-around-score", squares / score),
        plain("score-deviation", Math.sqrt(variance)),
        plain("score-squared-variation", variance / (mean * mean)),
        Figure.plain("score-variance-share", IndexValue.undefined(Reason.INSIDE_OF_UNITS_UNKNOWN)),
        groups());
  }

  private static Figure plain(String id, double value) {
    return Figure.plain(id, IndexValue.of(value));
  }

  // why only the same school year: schools and pupils of another year are not those of the score
  private List<ScoreMet.Groups> groups() {
    List<ScoreMet.Groups> groups = new ArrayList<>();
    for (Edition edition : asked.held()) {
      if (edition.feature() != Feature.SCORE && edition.year() == asked.edition().year()) {
        Counting counting = asked.counting(edition);
        SchoolsOfPlace place = counting.in(asked.municipality().code());
        UnitGroupCounts both = place.two().selectUnits(known(place));
        if (both.groupTotal(SchoolsOfPlace.FOCAL) > 0 && both.groupTotal(SchoolsOfPlace.REST) > 0) {
          groups.add(met(edition, both));
        }
      }
    }
    return groups;
  }

  private int[] known(SchoolsOfPlace place) {
    return IntStream.range(0, place.size())
        .filter(school -> scoreOfSchool.containsKey(place.schools().get(school).code()))
        .toArray();
  }

  private ScoreMet.Groups met(Edition edition, UnitGroupCounts counts) {
    double[] scores = new double[counts.units()];
    double all = 0;
    double focal = 0;
    double rest = 0;
    for (int unit = 0; unit < scores.length; unit++) {
      scores[unit] = scoreOfSchool.getOrDefault(counts.unit(unit), 0.0);
      all += counts.unitTotal(unit) * scores[unit] / counts.total();
      focal += counts.count(unit, 0) * scores[unit] / counts.groupTotal(0);
      rest += counts.count(unit, 1) * scores[unit] / counts.groupTotal(1);
    }
    double[] errors = errors(counts, scores, focal, rest);
    return new ScoreMet.Groups(
        edition,
        counts.groupNames(),
        figure("score-met", focal, errors[0], all),
        figure("score-met", rest, errors[1], all),
        figure("score-met-difference", focal - rest, errors[2], 0),
        counts);
  }

  /// Standard errors of both means and of their difference, `x` binomial in each school.
  private static double[] errors(
      UnitGroupCounts counts, double[] scores, double focal, double rest) {
    double[] variances = new double[3];
    for (int unit = 0; unit < scores.length; unit++) {
      double t = counts.unitTotal(unit);
      double binomial = counts.count(unit, 0) * counts.count(unit, 1) / t; // t p (1 − p)
      double ofFocal = (scores[unit] - focal) / counts.groupTotal(0);
      double ofRest = -(scores[unit] - rest) / counts.groupTotal(1);
      variances[0] += binomial * ofFocal * ofFocal;
      variances[1] += binomial * ofRest * ofRest;
      variances[2] += binomial * (ofFocal - ofRest) * (ofFocal - ofRest);
    }
    return Arrays.stream(variances).map(Math::sqrt).toArray();
  }

  private static Figure figure(String id, double value, double error, double byChance) {
    double half = NORMAL_95 * error;
    return new Figure(
        id,
        IndexValue.of(value),
        Optional.empty(),
        Optional.of(new Interval(value - half, value + half, 0.95, Interval.Method.DELTA)),
        Optional.of(IndexValue.of(byChance)),
        Optional.empty());
  }
}
