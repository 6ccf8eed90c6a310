package nl.speelveld.choice.feasible;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.speelveld.choice.situation.RankedLists;

/// The choices of the stability estimator: each pupil is at the school it likes best of those that
/// would have taken it.
///
/// Where schools order pupils by strict priorities that parents can foresee, parents leave out
/// schools out of reach, and a model that reads lists as full truth takes "not listed" for "not
/// liked". A stable assignment needs less: at the end nobody could have had a school they like
/// more. So the pupil's school is read as a choice from the schools whose cutoff the pupil reaches.
///
/// Two estimators then answer one question: this one, right where the assignment is stable, and the
/// rank-ordered logit, more precise where lists are truthful. Hausman's test
/// (`ChiSquareTest.findHausman`) tells whether they agree. Source: Fack, Grenet & He (2019),
/// American Economic Review 109.
public final class FeasibleChoice {
  private FeasibleChoice() {}

  /// A choice from what could be had, a row for each pupil with a place.
  ///
  /// @param lists one choice a row, and what was open
  /// @param pupils the pupil of each row
  public record Choices(RankedLists lists, int[] pupils) {}

  /// The choices of all pupils with a place that could have had two schools or more.
  ///
  /// @param schoolOfPupil where each has a place; −1 for none
  /// @param priority pupils × schools, row-major; higher goes first
  /// @param cutoff of each school: the lowest priority that was taken; −∞ where seats were left
  public static Choices of(int[] schoolOfPupil, double[] priority, double[] cutoff) {
    int schools = cutoff.length;
    List<int[]> chosen = new ArrayList<>();
    List<BitSet> open = new ArrayList<>();
    List<Integer> pupils = new ArrayList<>();
    for (int pupil = 0; pupil < schoolOfPupil.length; pupil++) {
      if (schoolOfPupil[pupil] < 0) {
        continue;
      }
      BitSet reach = new BitSet(schools);
      for (int school = 0; school < schools; school++) {
        reach.set(school, priority[pupil * schools + school] >= cutoff[school]);
      }
      reach.set(schoolOfPupil[pupil]);
      if (reach.cardinality() > 1) {
        chosen.add(new int[] {schoolOfPupil[pupil]});
        open.add(reach);
        pupils.add(pupil);
      }
    }
    return new Choices(
        RankedLists.of(schools, chosen).choosingFrom(open),
        pupils.stream().mapToInt(Integer::intValue).toArray());
  }

  /// The cutoff of each school: the lowest priority among those it took where it is full, −∞ where
  /// a seat is left.
  public static double[] cutoffs(int[] schoolOfPupil, double[] priority, int[] capacity) {
    int schools = capacity.length;
    int[] taken = new int[schools];
    double[] lowest = new double[schools];
    java.util.Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    for (int pupil = 0; pupil < schoolOfPupil.length; pupil++) {
      int school = schoolOfPupil[pupil];
      if (school >= 0) {
        taken[school]++;
        lowest[school] = Math.min(lowest[school], priority[pupil * schools + school]);
      }
    }
    for (int school = 0; school < schools; school++) {
      if (taken[school] < capacity[school]) {
        lowest[school] = Double.NEGATIVE_INFINITY;
      }
    }
    return lowest;
  }
}
