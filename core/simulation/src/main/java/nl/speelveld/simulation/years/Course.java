package nl.speelveld.simulation.years;

import java.util.List;
import nl.speelveld.segregation.twogroup.Dissimilarity;
import nl.speelveld.segregation.value.IndexValue;

/// The course of one run: figures of the base and of each year after it, and the seed that makes it
/// again.
///
/// @param seed of all chance
/// @param years the base as year 0, then each year
public record Course(long seed, List<YearFigures> years) {
  /// Copies.
  public Course {
    years = List.copyOf(years);
  }

  /// The last year.
  public YearFigures last() {
    return years.getLast();
  }

  /// Dissimilarity of a group against the rest over all pupils, a value a year.
  public List<IndexValue> dissimilarity(int group) {
    return years.stream().map(year -> Dissimilarity.of(year.rolls(), group)).toList();
  }

  /// The same with contacts between schools counted.
  public List<IndexValue> dissimilarityMet(int group) {
    return years.stream().map(year -> Dissimilarity.of(year.met(), group)).toList();
  }
}
