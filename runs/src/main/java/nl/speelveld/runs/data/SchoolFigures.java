package nl.speelveld.runs.data;

import java.util.List;
import java.util.Map;

/// One figure of many schools in one year, for example the mean distance from home in metres.
///
/// @param id `mean-distance-metres`, `end-test-score`, `schoolweging`, `score-without-threshold`, …
/// @param year year in which the school year begins
/// @param bySchool school code → value; schools without a value are absent
/// @param sources ids of the source files
public record SchoolFigures(
    String id, int year, Map<String, Double> bySchool, List<String> sources) {
  public SchoolFigures {
    bySchool = Map.copyOf(bySchool);
    sources = List.copyOf(sources);
  }
}
