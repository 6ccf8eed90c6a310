package nl.speelveld.optimisation.invitations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.optimisation.finding.OptimisationFinding.NegativeCount;
import nl.speelveld.optimisation.finding.OptimisationFinding.OutOfRange;
import nl.speelveld.optimisation.finding.OptimisationFinding.SameNameTwice;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Where a tour would make sense.
///
/// @param neighbourhoods with the children of school age who live there
/// @param schools with their pupils
/// @param rules what is mixed, what mirrors, how far and how many
public record TourQuestion(List<Spot> neighbourhoods, List<Spot> schools, Rules rules) {
  /// More stops than this nobody walks, and no shortest way is sought.
  public static final int MOST_STOPS = 12;

  public TourQuestion {
    neighbourhoods = List.copyOf(neighbourhoods);
    schools = List.copyOf(schools);
  }

  /// What is mixed, what mirrors, how far and how many.
  ///
  /// @param mixedFrom a neighbourhood is mixed from this share in the group (0…1) …
  /// @param mixedTo … to this one; 0.40 and 0.60 are what Amsterdam uses
  /// @param mirrorPoints a school mirrors when its share differs by this much at most (0…1); 0.20
  ///   by default, no national norm exists
  /// @param reach which schools are near, and how many are visited
  public record Rules(double mixedFrom, double mixedTo, double mirrorPoints, Reach reach) {}

  /// Which schools are near, and how many are visited.
  ///
  /// @param metres a school within this distance of the neighbourhood is one of its schools
  /// @param stops so many are visited at most, 1 … 12
  public record Reach(double metres, int stops) {}

  /// All that is wrong with the question; where there is an error, no answer can be given.
  public Findings check() {
    Findings.Collector findings = Findings.collector();
    check("neighbourhoods", neighbourhoods, findings);
    check("schools", schools, findings);
    range(findings, "mixedFrom", rules.mixedFrom(), 0, 1);
    range(findings, "mixedTo", rules.mixedTo(), rules.mixedFrom(), 1);
    range(findings, "mirrorPoints", rules.mirrorPoints(), 0, 1);
    range(findings, "metres", rules.reach().metres(), 0, Double.MAX_VALUE);
    range(findings, "stops", rules.reach().stops(), 1, MOST_STOPS);
    return findings.toFindings();
  }

  private static void check(String list, List<Spot> spots, Findings.Collector findings) {
    Set<String> names = new HashSet<>();
    for (int row = 0; row < spots.size(); row++) {
      Place place = Place.row(list, row + 1L);
      Spot spot = spots.get(row);
      if (!names.add(spot.name())) {
        findings.add(new SameNameTwice(place, spot.name()));
      }
      if (!(spot.inGroup() >= 0)) {
        findings.add(new NegativeCount(place, "inGroup", spot.inGroup()));
      }
      if (!(spot.rest() >= 0)) {
        findings.add(new NegativeCount(place, "rest", spot.rest()));
      }
    }
  }

  private static void range(
      Findings.Collector findings, String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      findings.add(new OutOfRange(Place.NOWHERE, what, value, least, most));
    }
  }
}
