package nl.speelveld.runs.preferences;

import java.util.List;
import java.util.Optional;
import nl.speelveld.choice.predict.Choosers;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Utility;

/// Who chooses, from which schools, by which terms: files as the estimators take them.
///
/// @param schools codes of the schools
/// @param titles names of the schools, the code where there is none
/// @param choosers group of each row
/// @param lists what each row listed; nothing where only a prediction is asked
/// @param terms the terms of the utility
/// @param seats what was in reach, for choices among what could be had
/// @param meanKilometres mean distance of first choices, of all schools where there are no lists; 0
///   where distance is no term
record World(
    List<String> schools,
    List<String> titles,
    Choosers choosers,
    Optional<RankedLists> lists,
    WorldTerms terms,
    Optional<Reach> seats,
    double meanKilometres) {
  World {
    schools = List.copyOf(schools);
    titles = List.copyOf(titles);
  }

  /// Priorities and places.
  ///
  /// @param schoolOfRow where each row has a place, −1 for none
  /// @param priority rows × schools, higher goes first
  /// @param cutoff of each school, −∞ where seats were left
  @SuppressWarnings(
      "ArrayRecordComponent") // carried from the reader to the estimator, which copies
  record Reach(int[] schoolOfRow, double[] priority, double[] cutoff) {}

  /// Names of the constants of schools.
  List<String> constantNames() {
    return schools.stream().map(World::constantName).toList();
  }

  static String constantName(String school) {
    return "school:" + school;
  }

  /// The utility as specified.
  Utility utility() {
    return terms.utility(constantNames());
  }
}
