package nl.speelveld.runs.monitor;

import java.util.List;
import java.util.Optional;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.table.counts.UnitGroupCounts;

/// A school as far as open data tell: what it offers, who attend it through the years, which
/// schools stand near. No rank and no score; results of tests are left out.
///
/// Counts are those of all schools of the municipality, because what may be shown of one school
/// hangs on the others.
///
/// @param school the school as last registered
/// @param place its municipality
/// @param wijk name of its wijk, empty when unknown
/// @param countings countings of the asked feature that cover the school, oldest first
/// @param neighbours the nearest schools of the same sector, nearest first
/// @param bridges combinations of levels of its bridge classes (vo), each low first
/// @param distance mean distance from home to school; empty when unknown
public record SchoolReport(
    School school,
    Municipality place,
    String wijk,
    List<Counted> countings,
    List<Neighbour> neighbours,
    List<List<String>> bridges,
    Optional<MeanDistance> distance) {
  public SchoolReport {
    countings = List.copyOf(countings);
    neighbours = List.copyOf(neighbours);
    bridges = bridges.stream().map(List::copyOf).toList();
  }

  /// One counting of the municipality.
  ///
  /// @param edition what was counted
  /// @param counts schools of the municipality × (group, rest)
  public record Counted(Edition edition, UnitGroupCounts counts) {}

  /// A school nearby.
  ///
  /// @param school the school
  /// @param municipality name of its municipality
  /// @param metres straight line in metres
  public record Neighbour(School school, String municipality, double metres) {}

  /// How far pupils live from the school.
  ///
  /// @param metres mean over its pupils, straight line from the middle of the home postcode
  /// @param year year in which the school year begins
  public record MeanDistance(double metres, int year) {}
}
